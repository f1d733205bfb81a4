/* SPDX-License-Identifier: MIT */
/* object/types/xml_text.c - the text of XML nodes as .NET writes it (OuterXml, Save), and white space. */
#include "object/types/xml_private.h"

static void put_escaped(struct buf *out, const char *s, bool attribute)
{
	for (; *s; s++) {
		if (*s == '&')
			buf_puts(out, "&amp;");
		else if (*s == '<')
			buf_puts(out, "&lt;");
		else if (*s == '>')
			buf_puts(out, "&gt;");
		else if (attribute && *s == '"')
			buf_puts(out, "&quot;");
		else if (attribute && (*s == '\n' || *s == '\r' || *s == '\t'))
			buf_printf(out, "&#x%X;", (unsigned)*s);
		else
			buf_put_byte(out, *s);
	}
}

static void put_name(struct buf *out, const xmlNode *n)
{
	if (n->ns && n->ns->prefix)
		buf_printf(out, "%s:", TEXT(n->ns->prefix));
	buf_puts(out, TEXT(n->name));
}

static void put_attribute(struct buf *out, const xmlNode *n)
{
	put_name(out, n);
	buf_puts(out, "=\"");
	xmlChar *value = xmlNodeListGetString(n->doc, n->children, 1);
	put_escaped(out, value ? TEXT(value) : "", true);
	xmlFree(value);
	buf_puts(out, "\"");
}

static bool only_elements(const xmlNode *n)
{
	for (const xmlNode *k = n->children; k; k = k->next)
		if (k->type == XML_TEXT_NODE || k->type == XML_CDATA_SECTION_NODE || k->type == XML_ENTITY_REF_NODE)
			return false;
	return n->children != NULL;
}

static void put_children(struct buf *out, const xmlNode *n, bool indent, int depth)
{
	for (const xmlNode *k = n->children; k; k = k->next) {
		if (indent) {
			if (out->len)
				buf_puts(out, "\n");
			buf_fill(out, ' ', (size_t)depth * 2);
		}
		xml_text_put(out, k, indent, depth);
	}
}

static void put_element(struct buf *out, const xmlNode *n, bool indent, int depth)
{
	buf_puts(out, "<");
	put_name(out, n);
	for (const xmlNs *ns = n->nsDef; ns; ns = ns->next) {
		buf_printf(out, " xmlns%s%s=\"", ns->prefix ? ":" : "", ns->prefix ? TEXT(ns->prefix) : "");
		put_escaped(out, ns->href ? TEXT(ns->href) : "", true);
		buf_puts(out, "\"");
	}
	for (const xmlAttr *a = n->properties; a; a = a->next) {
		buf_puts(out, " ");
		put_attribute(out, (const xmlNode *)a);
	}
	if (!n->children) {
		buf_puts(out, " />");
		return;
	}
	buf_puts(out, ">");
	bool lines = indent && only_elements(n);
	put_children(out, n, lines, depth + 1);
	if (lines) {
		buf_puts(out, "\n");
		buf_fill(out, ' ', (size_t)depth * 2);
	}
	buf_puts(out, "</");
	put_name(out, n);
	buf_puts(out, ">");
}

static void put_document(struct buf *out, const xmlDoc *d, bool indent)
{
	if (d->version && (d->properties & XML_DOC_INTERNAL) == 0 && d->standalone != -2) {
		buf_printf(out, "<?xml version=\"%s\"", TEXT(d->version));
		if (d->encoding)
			buf_printf(out, " encoding=\"%s\"", TEXT(d->encoding));
		if (d->standalone >= 0)
			buf_printf(out, " standalone=\"%s\"", d->standalone ? "yes" : "no");
		buf_puts(out, "?>");
	}
	put_children(out, (const xmlNode *)d, indent, 0);
}

void xml_text_put(struct buf *out, const xmlNode *n, bool indent, int depth)
{
	const char *content = n->type == XML_DOCUMENT_NODE ? "" : n->type == XML_ELEMENT_NODE ? "" : TEXT(n->content);
	if (n->type == XML_DOCUMENT_NODE)
		put_document(out, (const xmlDoc *)n, indent);
	else if (n->type == XML_ELEMENT_NODE)
		put_element(out, n, indent, depth);
	else if (n->type == XML_ATTRIBUTE_NODE)
		put_attribute(out, n);
	else if (n->type == XML_TEXT_NODE)
		put_escaped(out, content ? content : "", false);
	else if (n->type == XML_CDATA_SECTION_NODE)
		buf_printf(out, "<![CDATA[%s]]>", content ? content : "");
	else if (n->type == XML_COMMENT_NODE)
		buf_printf(out, "<!--%s-->", content ? content : "");
	else if (n->type == XML_PI_NODE)
		buf_printf(out, "<?%s %s?>", TEXT(n->name), content ? content : "");
	else if (n->type == XML_ENTITY_REF_NODE)
		buf_printf(out, "&%s;", TEXT(n->name));
}

void xml_inner_text(struct buf *out, const xmlNode *n)
{
	if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) {
		buf_puts(out, n->content ? TEXT(n->content) : "");
		return;
	}
	if (n->type == XML_COMMENT_NODE || n->type == XML_PI_NODE)
		return;
	for (const xmlNode *k = n->children; k; k = k->next)
		xml_inner_text(out, k);
}

void xml_strip_blanks(xmlNode *n)
{
	xmlNode *next;
	if (n->type == XML_ELEMENT_NODE && xmlNodeGetSpacePreserve(n) == 1)
		return;
	for (xmlNode *k = n->children; k; k = next) {
		next = k->next;
		if (k->type == XML_TEXT_NODE && xmlIsBlankNode(k)) {
			xmlUnlinkNode(k);
			xmlFreeNode(k);
		} else if (k->type == XML_ELEMENT_NODE) {
			xml_strip_blanks(k);
		}
	}
}
