// SPDX-License-Identifier: MIT
// tests/interop/genuine.cs - the genuine engine as a peer.
//   genuine server                     a PSRP server on stdin/stdout, as `pwsh -s` is one
//   genuine client PROGRAM [ARG …] < SCRIPTS
//        opens a runspace on PROGRAM (spoken to on its stdin/stdout) and runs each line of its own standard input as a
//        script: prints output, the streams and the final state.  "stop: SCRIPT" is stopped after its first output.
using System;
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

	static void Run(Runspace runspace, string script)
	{
		bool stop = script.StartsWith("stop: ");
		using PowerShell shell = PowerShell.Create();
		shell.Runspace = runspace;
		shell.AddScript(stop ? script.Substring(6) : script);
		var output = new PSDataCollection<PSObject>();
		using var first = new ManualResetEventSlim();
		output.DataAdded += (s, e) => first.Set();
		try {
			IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(null, output);
			if (stop) {
				first.Wait(10000);
				shell.Stop();
			} else {
				shell.EndInvoke(running);
			}
		} catch (RuntimeException e) {
			Console.WriteLine("  thrown " + e.GetType().Name + ": " + e.Message);
		}
		foreach (PSObject o in output.Take(10))
			Console.WriteLine("  output " + (o == null ? "null" : o.BaseObject.GetType().Name + " " + o));
		if (output.Count > 10)
			Console.WriteLine("  output count " + output.Count);
		foreach (ErrorRecord e in shell.Streams.Error)
			Console.WriteLine("  error " + e.FullyQualifiedErrorId + ": " + e);
		foreach (WarningRecord r in shell.Streams.Warning)
			Console.WriteLine("  warning " + r);
		foreach (VerboseRecord r in shell.Streams.Verbose)
			Console.WriteLine("  verbose " + r);
		foreach (DebugRecord r in shell.Streams.Debug)
			Console.WriteLine("  debug " + r);
		foreach (InformationRecord r in shell.Streams.Information)
			Console.WriteLine("  information " + r);
		foreach (ProgressRecord r in shell.Streams.Progress)
			Console.WriteLine("  progress " + r.Activity + " " + r.PercentComplete);
		Console.WriteLine("pipeline " + shell.InvocationStateInfo.State);
	}
}
