/* SPDX-License-Identifier: MIT */
/*
 * object/types/xml_document.c - XmlDocument: parsing (no network, no external entities), loading and saving, making
 * nodes, XPath.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "object/hooks.h"
#include "object/types/xml_private.h"

extern struct ps_type type_xml_namespaces;

static void forget(void *object)
{
	struct xml_document *d = object;
	for (uint32_t i = 0; i < d->loose_count; i++)
		if (!d->loose[i]->parent) {
			if (d->loose[i]->type == XML_ATTRIBUTE_NODE)
				xmlFreeProp((xmlAttr *)d->loose[i]);
			else
				xmlFreeNode(d->loose[i]);
		}
	mem_free(d->loose);
	xmlFreeDoc((xmlDoc *)d->node);
}

void xml_keep_loose(struct xml_document *d, xmlNode *n)
{
	for (uint32_t i = 0; i < d->loose_count; i++)
		if (d->loose[i] == n)
			return;
	d->loose = mem_resize_array(d->loose, d->loose_count + 1, sizeof *d->loose);
	d->loose[d->loose_count++] = n;
}

static ps_value document_new(xmlDoc *doc)
{
	struct xml_document *d = heap_new(struct xml_document);
	d->ref.o.type = &type_xml_document;
	d->node = (xmlNode *)doc;
	d->owner = d;
	heap_on_unreachable(d, forget);
	return ps_from_obj(d);
}

/* ---- parsing ---- */
static void quiet(void *context, const char *fmt, ...)
{
	(void)context, (void)fmt;
}

static bool throw_parse(xmlParserCtxt *p)
{
	const xmlError *e = xmlCtxtGetLastError(p);
	struct buf b = BUF_INIT;
	int line = e ? e->line : 1, column = e && e->int2 > 0 ? e->int2 : 1;
	if (!e || e->code == XML_ERR_DOCUMENT_EMPTY || e->code == XML_ERR_DOCUMENT_END) {
		bool start = e && e->code == XML_ERR_DOCUMENT_EMPTY && p->input && p->input->cur && *p->input->cur;
		buf_puts(&b, start ? "Data at the root level is invalid. Line 1, position 1." : "Root element is missing.");
	} else if (e->code == XML_ERR_TAG_NAME_MISMATCH && e->str1 && e->str2) {
		buf_printf(&b, "The '%s' start tag on line %d position %d does not match the end tag of '%s'. Line %d, position %d.",
		           e->str1, e->int1 > 0 ? e->int1 : line, 1, e->str2, line, column);
	} else if (e->code == XML_ERR_TAG_NOT_FINISHED) {
		buf_printf(&b, "Unexpected end of file has occurred. The following elements are not closed: %s. Line %d, position "
		           "%d.", e->str1 ? e->str1 : p->name ? TEXT(p->name) : "", line, column);
	} else {
		const char *text = e->message ? e->message : "The document is not well-formed.";
		buf_printf(&b, "%.*s Line %d, position %d.", (int)strcspn(text, "\n"), text, line, column);
	}
	ps_value x = ps_exception_new(&type_exc_xml, "%s", buf_str(&b));
	ps_exception_set(x, "LineNumber", ps_from_int(line));
	ps_exception_set(x, "LinePosition", ps_from_int(column));
	buf_fini(&b);
	return ps_throw_value(x);
}

static xmlDoc *parse_text(const char *text, size_t n)
{
	if (!xml_lib_load())
		return NULL;
	xmlParserCtxt *p = xmlNewParserCtxt();
	xmlSetGenericErrorFunc(NULL, quiet);
	if (n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
		text += 3;
		n -= 3;
	}
	xmlDoc *doc = n > INT32_MAX ? NULL
	                            : xmlCtxtReadMemory(p, text, (int)n, NULL, "UTF-8",
	                                                XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	if (!doc)
		throw_parse(p);
	else if (strncmp(text, "<?xml", 5) != 0)
		doc->standalone = -2; /* no declaration: as libxml2 says it itself */
	xmlFreeParserCtxt(p);
	return doc;
}

/* The encoding that the text's declaration names (libxml2 was told UTF-8). */
static void keep_declared_encoding(xmlDoc *doc, const char *text)
{
	xmlFree((xmlChar *)(uintptr_t)doc->encoding);
	doc->encoding = NULL;
	const char *end = strncmp(text, "<?xml", 5) == 0 ? strstr(text, "?>") : NULL;
	const char *at = end ? strstr(text, "encoding=") : NULL;
	if (at && at < end && (at[9] == '"' || at[9] == '\''))
		doc->encoding = xmlStrndup(XML(at + 10), (int)strcspn(at + 10, "\"'"));
}

ps_value ps_xml_parse(const char *text, size_t n, bool keep_blanks)
{
	xmlDoc *doc = parse_text(text, n);
	if (!doc)
		return PS_FAIL;
	keep_declared_encoding(doc, text);
	if (!keep_blanks)
		xml_strip_blanks((xmlNode *)doc);
	ps_value v = document_new(doc);
	((struct xml_document *)v.bits)->keep_blanks = keep_blanks;
	return v;
}

xmlNode *xml_parse_fragment(struct xml_document *d, xmlNode *parent, const char *text, size_t n)
{
	struct buf b = BUF_INIT;
	buf_puts(&b, "<x>");
	buf_put(&b, text, n);
	buf_puts(&b, "</x>");
	xmlDoc *doc = parse_text(b.data, b.len);
	buf_fini(&b);
	if (!doc)
		return NULL;
	if (!d->keep_blanks)
		xml_strip_blanks((xmlNode *)doc);
	xmlNode *root = xmlDocGetRootElement(doc);
	xmlNode *copy = root->children ? xmlDocCopyNodeList(parent->doc, root->children) : NULL;
	xmlFreeDoc(doc);
	return copy;
}

/* ---- XPath ---- */
ps_value xml_select(const struct ps_call *c, bool single)
{
	struct xml_document *owner = owner_of(c->self);
	const struct ps_str *path = arg_str(c, 0);
	xmlXPathContext *x = xmlXPathNewContext((xmlDoc *)owner->node);
	xmlSetGenericErrorFunc(NULL, quiet);
	x->error = NULL;
	x->node = node_of(c->self);
	ps_value spaces = c->argc > 1 ? ps_base(c->args[1]) : PS_NULL, key, value;
	if (ps_is_obj(spaces) && ps_obj(spaces)->type == &type_xml_namespaces)
		spaces = ((const struct ps_psobject *)spaces.bits)->base;
	uint32_t at = 0;
	while (ps_tc(spaces) == TC_DICT && ps_dict_next(ps_dict(spaces), &at, &key, &value))
		if (ps_is_string(key) && ps_is_string(ps_base(value)))
			xmlXPathRegisterNs(x, XML(ps_str(key)->text), XML(ps_str(ps_base(value))->text));
	xmlXPathObject *r = xmlXPathEvalExpression(XML(path->text), x);
	struct ps_vec found = {0};
	bool ok = r != NULL;
	for (int i = 0; ok && r->nodesetval && i < r->nodesetval->nodeNr; i++)
		if (r->nodesetval->nodeTab[i]->type != XML_NAMESPACE_DECL)
			ps_vec_add(&found, xml_wrap(owner, r->nodesetval->nodeTab[i]));
	xmlXPathFreeObject(r);
	xmlXPathFreeContext(x);
	if (!ok)
		return FAIL(type_exc_argument, "'%s' has an invalid token.", path->text);
	if (single)
		return found.count ? found.at[0] : PS_NULL;
	return xml_list(owner, &found);
}

/* ---- the document's members ---- */
static struct xml_document *self_document(const struct ps_call *c)
{
	return (struct xml_document *)c->self.bits;
}

METHOD(new_document)
{
	if (!xml_lib_load())
		return PS_FAIL;
	xmlDoc *doc = xmlNewDoc(XML("1.0"));
	doc->standalone = -2;
	return document_new(doc);
}

static ps_value replace_content(struct xml_document *d, const char *text, size_t n)
{
	xmlDoc *doc = parse_text(text, n);
	if (!doc)
		return PS_FAIL;
	keep_declared_encoding(doc, text);
	if (!d->keep_blanks)
		xml_strip_blanks((xmlNode *)doc);
	xmlDoc *old = (xmlDoc *)d->node; /* old nodes may be in use: their document lives on, unseen */
	document_new(old);
	d->node = (xmlNode *)doc;
	return PS_NOTHING;
}

METHOD(load_xml)
{
	return replace_content(self_document(c), arg_str(c, 0)->text, arg_str(c, 0)->len);
}

static const char *full_path(const struct ps_str *path)
{
	return path->text[0] == '/' ? path->text : heap_printf("%s/%s", object_hooks.current_directory(), path->text);
}

METHOD(load)
{
	const char *path = full_path(arg_str(c, 0));
	FILE *f = fopen(path, "re");
	if (!f)
		return FAIL(type_exc_file_not_found, "Could not find file '%s'.", path);
	struct buf b = BUF_INIT;
	char block[16384];
	for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;)
		buf_put(&b, block, n);
	fclose(f);
	ps_value v = replace_content(self_document(c), buf_str(&b), b.len);
	buf_fini(&b);
	return v;
}

METHOD(save)
{
	ps_value target = ps_base(c->args[0]), done = PS_NOTHING;
	struct buf b = BUF_INIT;
	xml_text_put(&b, self_document(c)->node, !self_document(c)->keep_blanks, 0);
	if (!ps_is_string(target)) { /* a TextWriter */
		ps_value text = ps_from_buf(&b);
		enum ps_lookup found = ps_call_member(target, "Write", 5, &text, 1, &done);
		return found == PS_FOUND ? PS_NOTHING : found == PS_LOOKUP_FAILED ? PS_FAIL : fail_null("writer");
	}
	const char *path = full_path(ps_str(target));
	FILE *f = fopen(path, "we");
	bool ok = f && fwrite(buf_str(&b), 1, b.len, f) == b.len;
	if (f && fclose(f) != 0)
		ok = false;
	buf_fini(&b);
	return ok ? done : FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
}

METHOD(get_root)
{
	return xml_wrap(self_document(c), xmlDocGetRootElement((xmlDoc *)self_document(c)->node));
}

METHOD(get_keep)
{
	return ps_from_bool(self_document(c)->keep_blanks);
}

METHOD(set_keep)
{
	self_document(c)->keep_blanks = arg_bool(c, 0);
	return PS_NOTHING;
}

static ps_value made(const struct ps_call *c, xmlNode *n)
{
	if (!n)
		return FAIL(type_exc_argument, "The node cannot be created.");
	xml_keep_loose(self_document(c), n);
	return xml_wrap(self_document(c), n);
}

static xmlDoc *self_doc(const struct ps_call *c)
{
	return (xmlDoc *)self_document(c)->node;
}

METHOD(create_element)
{
	const struct ps_str *full = arg_str(c, c->argc == 3 ? 1 : 0), *uri = c->argc > 1 ? arg_str(c, c->argc - 1) : ps_empty_string;
	if (full->len == 0)
		return FAIL_ARGUMENT("name", "The local name for elements or attributes cannot be null or an empty string.");
	const char *colon = strchr(full->text, ':');
	const char *prefix = c->argc == 3 ? arg_str(c, 0)->text : colon ? heap_strndup(full->text, (size_t)(colon - full->text)) : "";
	xmlNode *n = xmlNewDocNode(self_doc(c), NULL, XML(colon ? colon + 1 : full->text), NULL);
	if (uri->len)
		xmlSetNs(n, xmlNewNs(n, XML(uri->text), *prefix ? XML(prefix) : NULL));
	return made(c, n);
}

METHOD(create_attribute)
{
	return made(c, (xmlNode *)xmlNewDocProp(self_doc(c), XML(arg_str(c, 0)->text), NULL));
}

METHOD(create_text)
{
	return made(c, xmlNewDocText(self_doc(c), XML(arg_str(c, 0)->text)));
}

METHOD(create_comment)
{
	return made(c, xmlNewDocComment(self_doc(c), XML(arg_str(c, 0)->text)));
}

METHOD(create_cdata)
{
	return made(c, xmlNewCDataBlock(self_doc(c), XML(arg_str(c, 0)->text), (int)arg_str(c, 0)->len));
}

METHOD(create_pi)
{
	return made(c, xmlNewDocPI(self_doc(c), XML(arg_str(c, 0)->text), XML(arg_str(c, 1)->text)));
}

/* The declaration is part of the document here: setting it is enough, the node that is returned is empty text. */
METHOD(create_declaration)
{
	xmlDoc *doc = self_doc(c);
	doc->standalone = args_null(c, 2) || arg_str(c, 2)->len == 0 ? -1 : strcmp(arg_str(c, 2)->text, "yes") == 0;
	xmlFree((xmlChar *)(uintptr_t)doc->encoding);
	doc->encoding = args_null(c, 1) || arg_str(c, 1)->len == 0 ? NULL : xmlStrdup(XML(arg_str(c, 1)->text));
	return made(c, xmlNewDocText(doc, XML("")));
}

METHOD(import_node)
{
	ps_value v = ps_base(c->args[0]);
	if (ps_is_null(v))
		return FAIL(type_exc_operation, "Cannot import a null node.");
	return made(c, xmlDocCopyNode(node_of(v), self_doc(c), arg_bool(c, 1) ? 1 : 2));
}

METHOD(name_table)
{
	return c->self;
}

/* ---- XmlNamespaceManager: a dictionary of prefixes ---- */
METHOD(new_namespaces)
{
	struct ps_psobject *o = heap_new(struct ps_psobject);
	o->ref.o.type = &type_xml_namespaces;
	o->base = ps_dict_new_ordered(&type_hashtable, false, DICT_INSERTION);
	return ps_from_obj(o);
}

static struct ps_dict *self_spaces(const struct ps_call *c)
{
	return ps_dict(((const struct ps_psobject *)c->self.bits)->base);
}

METHOD(add_namespace)
{
	return ps_dict_set(self_spaces(c), c->args[0], c->args[1]) ? PS_NOTHING : PS_FAIL;
}

METHOD(lookup_namespace)
{
	ps_value v = ps_dict_get(self_spaces(c), c->args[0]);
	return ps_is_unset(v) ? PS_NULL : v;
}

static const struct ps_member_row document_rows[] = {
    {"new()", new_document, NULL},
    {"System.Xml.XmlElement DocumentElement {get;}", get_root, NULL},
    {"System.Object NameTable {get;}", name_table, NULL},
    {"bool PreserveWhitespace {get;set;}", get_keep, set_keep},
    {"System.Xml.XmlAttribute CreateAttribute(string name)", create_attribute, NULL},
    {"System.Xml.XmlCDataSection CreateCDataSection(string data)", create_cdata, NULL},
    {"System.Xml.XmlComment CreateComment(string data)", create_comment, NULL},
    {"System.Xml.XmlElement CreateElement(string name)", create_element, NULL},
    {"System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)", create_element, NULL},
    {"System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)", create_element, NULL},
    {"System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)", create_pi, NULL},
    {"System.Xml.XmlText CreateTextNode(string text)", create_text, NULL},
    {"System.Xml.XmlNode CreateXmlDeclaration(string version, string encoding, string standalone)", create_declaration, NULL},
    {"System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)", import_node, NULL},
    {"void Load(string filename)", load, NULL},
    {"void LoadXml(string xml)", load_xml, NULL},
    {"void Save(string filename)", save, NULL},
    {"void Save(System.Object writer)", save, NULL},
    ROWS_END};
struct ps_type type_xml_document = {PS_TYPE_HEAD, .name = "System.Xml.XmlDocument", .keyword = "xml",
                                    .base = &type_xml_node, .tc = TC_OBJECT, .flags = PS_TYPE_REF,
                                    .rows = document_rows, .ops = &xml_node_ops};
static const struct ps_member_row namespaces_rows[] = {
    {"new(System.Object nameTable)", new_namespaces, NULL},
    {"void AddNamespace(string prefix, string uri)", add_namespace, NULL},
    {"string LookupNamespace(string prefix)", lookup_namespace, NULL},
    ROWS_END};
struct ps_type type_xml_namespaces = {PS_TYPE_HEAD, .name = "System.Xml.XmlNamespaceManager", .base = &type_object,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = namespaces_rows};
