/* SPDX-License-Identifier: MIT */
/* object/types/xml_private.h - shared by xml_node.c (nodes), xml_document.c (documents) and xml_text.c (text). */
#ifndef FARSH_OBJECT_XML_PRIVATE_H
#define FARSH_OBJECT_XML_PRIVATE_H

#include "object/types/support.h"
#include "object/types/xml_lib.h"
#include "object/xml.h"

struct xml_document {            /* a value; also what keeps the tree of all its nodes */
	struct ps_refobj ref;
	xmlNode *node;               /* the document node itself */
	struct xml_document *owner;  /* itself: the same head as struct xml_node */
	bool keep_blanks;
	xmlNode **loose;             /* malloc'd: nodes made or cut off, freed with the document unless put back */
	uint32_t loose_count;
};
struct xml_node {
	struct ps_refobj ref;
	xmlNode *node;
	struct xml_document *owner;
};

static inline xmlNode *node_of(ps_value v)
{
	return ((const struct xml_node *)ps_base(v).bits)->node;
}
static inline struct xml_document *owner_of(ps_value v)
{
	return ((const struct xml_node *)ps_base(v).bits)->owner;
}
#define TEXT(x)   ((const char *)(x))
#define XML(s)    ((const xmlChar *)(s))
ps_value xml_wrap(struct xml_document *owner, xmlNode *n);  /* $null for NULL */
ps_value xml_list(struct xml_document *owner, const struct ps_vec *nodes);
void xml_keep_loose(struct xml_document *d, xmlNode *n);
void xml_text_put(struct buf *out, const xmlNode *n, bool indent, int depth);
void xml_inner_text(struct buf *out, const xmlNode *n);
void xml_strip_blanks(xmlNode *n);
xmlNode *xml_parse_fragment(struct xml_document *d, xmlNode *parent, const char *text, size_t n); /* NULL + exception */
ps_value xml_select(const struct ps_call *c, bool single);
bool xml_set_inner_text(xmlNode *n, const struct ps_str *s);
extern const struct ps_type_ops xml_node_ops;
extern struct ps_type type_xml_attribute;

#endif
