// SPDX-License-Identifier: MIT
// tests/interop/genuine.cs - the genuine engine as a peer.
//   genuine server                     a PSRP server on stdin/stdout, as `pwsh -s` is one
//   genuine client PROGRAM [ARG …] < SCRIPTS
//        opens a runspace on PROGRAM (spoken to on its stdin/stdout) and runs each line of its own standard input as a
//        script: prints output, the streams and the final state.  "stop: SCRIPT" is stopped after its first output,
//        "input: SCRIPT" gets 1, 'two' and a hashtable, "args: SCRIPT" an argument and the parameter -Name,
//        "using: SCRIPT" a value for $using:x.
using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Threading;

static class Genuine
{
	static int Main(string[] args)
	{
		if (args.Length == 1 && args[0] == "server")
			return Server();
		if (args.Length >= 2 && args[0] == "client")
			return Client(args[1], args.Skip(2).ToArray());
		Console.Error.WriteLine("usage: genuine server | genuine client PROGRAM [ARG ...]");
		return 2;
	}

	// The entry that pwsh's own `-s` calls is internal.
	static int Server()
	{
		Type mediator = typeof(PowerShell).Assembly.GetType("System.Management.Automation.Remoting.Server.StdIOProcessMediator");
		MethodInfo run = mediator.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
			.First(m => m.Name == "Run");
		run.Invoke(null, run.GetParameters().Select(p => p.ParameterType == typeof(bool) ? (object)false : null).ToArray());
		return 0;
	}

	static int Client(string program, string[] arguments)
	{
		var instance = new PowerShellProcessInstance(null, null, null, false, null);
		instance.Process.StartInfo.FileName = program;
		instance.Process.StartInfo.Arguments = "";
		instance.Process.StartInfo.ArgumentList.Clear();
		foreach (string a in arguments)
			instance.Process.StartInfo.ArgumentList.Add(a);
		using Runspace runspace = RunspaceFactory.CreateOutOfProcessRunspace(TypeTable.LoadDefaultTypeFiles(), instance);
		runspace.Open();
		Console.WriteLine("runspace " + runspace.RunspaceStateInfo.State);
		string line;
		while ((line = Console.ReadLine()) != null)
			Run(runspace, line);
		runspace.Close();
		Console.WriteLine("runspace " + runspace.RunspaceStateInfo.State);
		return 0;
	}

	static readonly string[] Prefixes = { "stop", "input", "args", "using" };

	// How the value of a $using: expression is named on the wire.
	static string Key(string expression)
	{
		return Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(expression));
	}

	static string Show(PSObject o)
	{
		if (o == null)
			return "null";
		string text = o.ToString();
		return o.TypeNames[0] + " " + (text.Length > 200 ? "of " + text.Length + " characters" : text);
	}

	static void Run(Runspace runspace, string script)
	{
		string how = Prefixes.FirstOrDefault(p => script.StartsWith(p + ": ")) ?? "";
		bool stop = how == "stop";
		using PowerShell shell = PowerShell.Create();
		shell.Runspace = runspace;
		shell.AddScript(how == "" ? script : script.Substring(how.Length + 2));
		if (how == "args")
			shell.AddArgument(5).AddParameter("Name", new object[] { "n", 2.5, null });
		if (how == "using")
			shell.AddParameter("--%", new Hashtable { { Key("$using:x"), new Hashtable { { "k", "far" } } } });
		PSDataCollection<PSObject> input = null;
		if (how == "input")
			input = new PSDataCollection<PSObject> { PSObject.AsPSObject(1), PSObject.AsPSObject("two"), PSObject.AsPSObject(new Hashtable { { "k", "v" } }) };
		input?.Complete();
		var output = new PSDataCollection<PSObject>();
		using var first = new ManualResetEventSlim();
		output.DataAdded += (s, e) => first.Set();
		try {
			IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(input, output);
			if (stop) {
				first.Wait(10000);
				shell.Stop();
			} else {
				shell.EndInvoke(running);
			}
		} catch (RuntimeException e) {
			Console.WriteLine("  thrown " + e.GetType().Name + " " + e.ErrorRecord.FullyQualifiedErrorId + ": " + e.Message);
		}
		foreach (PSObject o in output.Take(10))
			Console.WriteLine("  output " + Show(o));
		if (output.Count > 10)
			Console.WriteLine("  output count " + output.Count);
		foreach (ErrorRecord e in shell.Streams.Error)
			Console.WriteLine("  error " + e.FullyQualifiedErrorId + " " + e.CategoryInfo.Category + ": " + e);
		foreach (WarningRecord r in shell.Streams.Warning)
			Console.WriteLine("  warning " + r);
		foreach (VerboseRecord r in shell.Streams.Verbose)
			Console.WriteLine("  verbose " + r);
		foreach (DebugRecord r in shell.Streams.Debug)
			Console.WriteLine("  debug " + r);
		foreach (InformationRecord r in shell.Streams.Information)
			Console.WriteLine("  information " + r);
		foreach (ProgressRecord r in shell.Streams.Progress)
			Console.WriteLine("  progress " + r.Activity + " " + r.PercentComplete + " " + r.RecordType);
		Console.WriteLine("pipeline " + shell.InvocationStateInfo.State);
	}
}
