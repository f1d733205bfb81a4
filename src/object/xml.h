/* SPDX-License-Identifier: MIT */
/*
 * object/xml.h - System.Xml.XmlDocument and its nodes: what C code asks of them.
 * Nodes are libxml2's; a document is freed when no script value refers to it or to one of its nodes.
 */
#ifndef FARSH_OBJECT_XML_H
#define FARSH_OBJECT_XML_H

#include "object/type.h"

extern struct ps_type type_xml_node, type_xml_document, type_xml_element;

/* Parses a document; PS_FAIL + XmlException with .NET's message. */
ps_value ps_xml_parse(const char *text, size_t n, bool keep_blanks);
bool ps_is_xml_node(ps_value v);                       /* looking through PSObject */
bool ps_xml_outer(ps_value node, struct buf *out);     /* OuterXml */

#endif
