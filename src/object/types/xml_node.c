/* SPDX-License-Identifier: MIT */
/*
 * object/types/xml_node.c - XmlNode, XmlElement, XmlAttribute and lists of nodes; PowerShell's XML adapter, which shows
 * attributes and child elements as properties.  A document must not be changed by two threads at once.
 */
#include "object/types/xml_private.h"

extern struct ps_type type_xml_node_list, type_xml_attributes, type_xml_text, type_xml_comment, type_xml_cdata, type_xml_pi,
    type_xml_linked, type_xml_node_type;

static const struct ps_type *type_of_node(const xmlNode *n)
{
	if (n->type == XML_ELEMENT_NODE)
		return &type_xml_element;
	if (n->type == XML_ATTRIBUTE_NODE)
		return &type_xml_attribute;
	if (n->type == XML_COMMENT_NODE)
		return &type_xml_comment;
	if (n->type == XML_CDATA_SECTION_NODE)
		return &type_xml_cdata;
	return n->type == XML_PI_NODE ? &type_xml_pi : &type_xml_text;
}

ps_value xml_wrap(struct xml_document *owner, xmlNode *n)
{
	if (!n || n == owner->node)
		return n ? ps_from_obj(owner) : PS_NULL;
	if (n->type == XML_DTD_NODE || n->type == XML_HTML_DOCUMENT_NODE)
		return PS_NULL;
	struct xml_node *w = heap_new(struct xml_node);
	w->ref.o.type = type_of_node(n);
	w->node = n;
	w->owner = owner;
	return ps_from_obj(w);
}

bool ps_is_xml_node(ps_value v)
{
	return ps_type_is(ps_base_type(v), &type_xml_node);
}

bool ps_xml_outer(ps_value node, struct buf *out)
{
	xml_text_put(out, node_of(node), false, 0);
	return true;
}

static ps_value text_value(struct buf *b)
{
	return ps_from_buf(b);
}

static xmlNode *self_node(const struct ps_call *c)
{
	return node_of(c->self);
}

/* ---- the adapter ---- */
static bool is_named(const xmlNode *n, const char *name, size_t len)
{
	struct buf full = BUF_INIT;
	const char *local = n->type == XML_TEXT_NODE            ? "#text"
	                    : n->type == XML_CDATA_SECTION_NODE ? "#cdata-section"
	                    : n->type == XML_COMMENT_NODE       ? "#comment"
	                                                        : TEXT(n->name);
	bool same = ps_text_equal_nocase(local, strlen(local), name, len);
	if (!same && n->ns && n->ns->prefix && (n->type == XML_ELEMENT_NODE || n->type == XML_ATTRIBUTE_NODE)) {
		buf_printf(&full, "%s:%s", TEXT(n->ns->prefix), local);
		same = ps_text_equal_nocase(buf_str(&full), full.len, name, len);
	}
	buf_fini(&full);
	return same;
}

/* What a property shows of a node: text where there is nothing but text. */
static ps_value shown(struct xml_document *owner, xmlNode *n)
{
	struct buf b = BUF_INIT;
	if (n->type == XML_ELEMENT_NODE) {
		bool plain = !n->properties && (!n->children || (!n->children->next && n->children->type == XML_TEXT_NODE));
		if (!plain)
			return xml_wrap(owner, n);
	}
	if (n->type == XML_COMMENT_NODE)
		buf_puts(&b, n->content ? TEXT(n->content) : "");
	else
		xml_inner_text(&b, n);
	return text_value(&b);
}

static void matching(xmlNode *n, const char *name, size_t len, struct ps_vec *out, struct xml_document *owner)
{
	if (n->type == XML_ELEMENT_NODE)
		for (xmlAttr *a = n->properties; a; a = a->next)
			if (is_named((xmlNode *)a, name, len))
				ps_vec_add(out, xml_wrap(owner, (xmlNode *)a));
	if (n->type == XML_ELEMENT_NODE || n->type == XML_DOCUMENT_NODE)
		for (xmlNode *k = n->children; k; k = k->next)
			if (is_named(k, name, len))
				ps_vec_add(out, xml_wrap(owner, k));
}

static int get_dynamic(ps_value v, const char *name, size_t n, ps_value *ret)
{
	struct ps_vec found = {0};
	matching(node_of(v), name, n, &found, owner_of(v));
	if (found.count == 0)
		return 0;
	for (uint32_t i = 0; i < found.count; i++)
		found.at[i] = shown(owner_of(v), node_of(found.at[i]));
	*ret = ps_vec_collapse(&found);
	return 1;
}

bool xml_set_inner_text(xmlNode *n, const struct ps_str *s)
{
	if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE || n->type == XML_COMMENT_NODE) {
		xmlNodeSetContent(n, NULL);
		xmlNodeAddContentLen(n, XML(s->text), (int)s->len);
		return true;
	}
	while (n->children) {
		xmlNode *k = n->children;
		xmlUnlinkNode(k);
		xmlFreeNode(k);
	}
	if (s->len)
		xmlAddChild(n, xmlNewDocTextLen(n->doc, XML(s->text), (int)s->len));
	return true;
}

static int set_dynamic(ps_value v, const char *name, size_t n, ps_value item)
{
	struct ps_vec found = {0};
	matching(node_of(v), name, n, &found, owner_of(v));
	if (found.count == 0)
		return 0;
	if (found.count > 1) {
		ps_throw_error(&type_exc_set_value, "XmlNodeSetRestrictionsMoreThanOneNode", CAT_NOT_SPECIFIED, PS_NULL,
		               "Cannot set \"%.*s\" because there is more than one node with that name.", (int)n, name);
		return -1;
	}
	item = ps_base(item);
	if (!ps_is_string(item)) {
		ps_throw_error(&type_exc_set_value, "XmlNodeSetShouldBeAString", CAT_NOT_SPECIFIED, PS_NULL,
		               "Cannot set \"%.*s\" because only strings can be used as values to set XmlNode properties.", (int)n,
		               name);
		return -1;
	}
	xmlNode *target = node_of(found.at[0]);
	for (const xmlNode *k = target->type == XML_ELEMENT_NODE ? target->children : NULL; k; k = k->next) {
		if (k->type == XML_TEXT_NODE || k->type == XML_CDATA_SECTION_NODE)
			continue;
		ps_throw_error(&type_exc_set_value, "XmlNodeSetRestrictionsNonTextNode", CAT_NOT_SPECIFIED, PS_NULL,
		               "Cannot set \"%.*s\" because the node has child nodes that are not text.", (int)n, name);
		return -1;
	}
	xml_set_inner_text(target, ps_str(item));
	return 1;
}

static void add_name(struct ps_vec *names, const xmlNode *n)
{
	const char *name = n->type == XML_TEXT_NODE            ? "#text"
	                   : n->type == XML_CDATA_SECTION_NODE ? "#cdata-section"
	                   : n->type == XML_COMMENT_NODE       ? "#comment"
	                                                       : TEXT(n->name);
	for (uint32_t i = 0; i < names->count; i++)
		if (ps_str_is_nocase(names->at[i], name))
			return;
	ps_vec_add(names, ps_cstring(name));
}

static void list_dynamic(ps_value v, struct ps_vec *names)
{
	const xmlNode *n = node_of(v);
	if (n->type == XML_ELEMENT_NODE)
		for (const xmlAttr *a = n->properties; a; a = a->next)
			add_name(names, (const xmlNode *)a);
	if (n->type == XML_ELEMENT_NODE || n->type == XML_DOCUMENT_NODE)
		for (const xmlNode *k = n->children; k; k = k->next)
			if (k->type != XML_DTD_NODE)
				add_name(names, k);
}

/* LocalName, which is also what cells show; ToString() is the type's name. */
static bool node_text(ps_value v, struct buf *out)
{
	const xmlNode *n = node_of(v);
	const char *name = n->type == XML_DOCUMENT_NODE        ? "#document"
	                   : n->type == XML_TEXT_NODE          ? "#text"
	                   : n->type == XML_CDATA_SECTION_NODE ? "#cdata-section"
	                   : n->type == XML_COMMENT_NODE       ? "#comment"
	                                                       : TEXT(n->name);
	buf_puts(out, name);
	return true;
}

static bool node_equals(ps_value a, ps_value b)
{
	return node_of(a) == node_of(b);
}

static uint32_t node_hash(ps_value v)
{
	return (uint32_t)((uintptr_t)node_of(v) >> 4);
}

const struct ps_type_ops xml_node_ops = {.equals = node_equals, .hash = node_hash,
                                         .get_dynamic = get_dynamic, .set_dynamic = set_dynamic,
                                         .list_dynamic = list_dynamic};

/* ---- properties ---- */
METHOD(get_local_name)
{
	struct buf b = BUF_INIT;
	node_text(c->self, &b);
	return text_value(&b);
}

METHOD(get_name)
{
	const xmlNode *n = self_node(c);
	bool named = n->type == XML_ELEMENT_NODE || n->type == XML_ATTRIBUTE_NODE;
	if (named && n->ns && n->ns->prefix)
		return ps_string_printf("%s:%s", TEXT(n->ns->prefix), TEXT(n->name));
	return get_local_name(c);
}

static const xmlNs *ns_of(const xmlNode *n)
{
	return n->type == XML_ELEMENT_NODE || n->type == XML_ATTRIBUTE_NODE ? n->ns : NULL;
}

METHOD(get_namespace)
{
	const xmlNs *ns = ns_of(self_node(c));
	return ps_cstring(ns && ns->href ? TEXT(ns->href) : "");
}

METHOD(get_prefix)
{
	const xmlNs *ns = ns_of(self_node(c));
	return ps_cstring(ns && ns->prefix ? TEXT(ns->prefix) : "");
}

METHOD(get_inner_text)
{
	struct buf b = BUF_INIT;
	const xmlNode *n = self_node(c);
	if (n->type == XML_COMMENT_NODE || n->type == XML_PI_NODE)
		buf_puts(&b, n->content ? TEXT(n->content) : "");
	else
		xml_inner_text(&b, n);
	return text_value(&b);
}

METHOD(set_inner_text)
{
	xml_set_inner_text(self_node(c), arg_str(c, 0));
	return PS_NOTHING;
}

METHOD(get_value)
{
	xmlElementType t = self_node(c)->type;
	return t == XML_ELEMENT_NODE || t == XML_DOCUMENT_NODE ? PS_NULL : get_inner_text(c);
}

METHOD(get_outer)
{
	struct buf b = BUF_INIT;
	xml_text_put(&b, self_node(c), false, 0);
	return text_value(&b);
}

METHOD(get_inner)
{
	struct buf b = BUF_INIT;
	const xmlNode *n = self_node(c);
	if (n->type == XML_ELEMENT_NODE || n->type == XML_DOCUMENT_NODE)
		for (const xmlNode *k = n->children; k; k = k->next)
			xml_text_put(&b, k, false, 0);
	else
		return get_inner_text(c);
	return text_value(&b);
}

METHOD(set_inner)
{
	const struct ps_str *s = arg_str(c, 0);
	xmlNode *n = self_node(c), *made = xml_parse_fragment(owner_of(c->self), n, s->text, s->len);
	if (!made && s->len)
		return PS_FAIL;
	static const struct ps_str none;
	xml_set_inner_text(n, &none);
	if (made)
		xmlAddChildList(n, made);
	return PS_NOTHING;
}

METHOD(get_node_type)
{
	static const uint8_t types[] = {[XML_ELEMENT_NODE] = 1, [XML_ATTRIBUTE_NODE] = 2, [XML_TEXT_NODE] = 3,
	                                [XML_CDATA_SECTION_NODE] = 4, [XML_ENTITY_REF_NODE] = 5, [XML_PI_NODE] = 7,
	                                [XML_COMMENT_NODE] = 8, [XML_DOCUMENT_NODE] = 9};
	const struct ps_type *t = ps_type_find_builtin("System.Xml.XmlNodeType", 22);
	int64_t v = (size_t)self_node(c)->type < ARRAY_LEN(types) ? types[self_node(c)->type] : 0;
	return t ? ps_from_enum(t, v) : ps_from_int((int32_t)v);
}

#define RELATED(fn, expr)                                                                                                  \
	METHOD(fn)                                                                                                             \
	{                                                                                                                      \
		xmlNode *n = self_node(c);                                                                                         \
		return xml_wrap(owner_of(c->self), expr);                                                                          \
	}
RELATED(get_parent, n->type == XML_ATTRIBUTE_NODE ? NULL : n->parent)
RELATED(get_first, n->type == XML_ATTRIBUTE_NODE ? NULL : n->children)
RELATED(get_last, n->type == XML_ATTRIBUTE_NODE ? NULL : n->last)
RELATED(get_next, n->type == XML_ATTRIBUTE_NODE ? NULL : n->next)
RELATED(get_previous, n->type == XML_ATTRIBUTE_NODE ? NULL : n->prev)
RELATED(get_owner_element, n->parent)

METHOD(get_owner)
{
	return c->self.bits == (uintptr_t)owner_of(c->self) ? PS_NULL : ps_from_obj(owner_of(c->self));
}

METHOD(has_children)
{
	const xmlNode *n = self_node(c);
	return ps_from_bool((n->type == XML_ELEMENT_NODE || n->type == XML_DOCUMENT_NODE) && n->children);
}

METHOD(get_children)
{
	struct ps_vec all = {0};
	const xmlNode *n = self_node(c);
	if (n->type == XML_ELEMENT_NODE || n->type == XML_DOCUMENT_NODE)
		for (xmlNode *k = n->children; k; k = k->next)
			if (k->type != XML_DTD_NODE)
				ps_vec_add(&all, xml_wrap(owner_of(c->self), k));
	return xml_list(owner_of(c->self), &all);
}

METHOD(get_attributes)
{
	if (self_node(c)->type != XML_ELEMENT_NODE)
		return PS_NULL;
	struct xml_node *w = heap_new(struct xml_node);
	w->ref.o.type = &type_xml_attributes;
	w->node = self_node(c);
	w->owner = owner_of(c->self);
	return ps_from_obj(w);
}

/* ---- changing the tree ---- */
static xmlNode *arg_node(const struct ps_call *c, uint32_t i)
{
	ps_value v = ps_base(c->args[i]);
	return ps_is_null(v) ? NULL : node_of(v);
}

/* Takes the node out of where it is, so that it can be put elsewhere; refuses nodes of other documents and ancestors. */
static bool movable(const struct ps_call *c, xmlNode *n)
{
	if (!n)
		return !ps_failed(fail_null("newChild"));
	if (owner_of(c->args[0]) != owner_of(c->self))
		return ps_throw_argument(&type_exc_argument, "newChild", "The node to be inserted is from a different document "
		                         "context.");
	for (const xmlNode *at = self_node(c); at; at = at->parent)
		if (at == n)
			return ps_throw(&type_exc_argument, "Cannot insert a node or any ancestor of that node as a child of itself.");
	xmlUnlinkNode(n);
	return true;
}

METHOD(append_child)
{
	xmlNode *n = arg_node(c, 0);
	if (!movable(c, n))
		return PS_FAIL;
	xmlNode *parent = self_node(c);
	n->parent = parent; /* by hand: xmlAddChild would merge text nodes and free ours */
	n->prev = parent->last;
	if (parent->last)
		parent->last->next = n;
	else
		parent->children = n;
	parent->last = n;
	return c->args[0];
}

static ps_value insert(const struct ps_call *c, xmlNode *before)
{
	xmlNode *n = arg_node(c, 0), *parent = self_node(c);
	if (before == n && n)
		before = n->next;
	if (!before)
		return append_child(c);
	if (!movable(c, n))
		return PS_FAIL;
	n->parent = parent;
	n->next = before;
	n->prev = before->prev;
	if (before->prev)
		before->prev->next = n;
	else
		parent->children = n;
	before->prev = n;
	return c->args[0];
}

METHOD(prepend_child)
{
	return insert(c, self_node(c)->children);
}

METHOD(insert_before)
{
	return insert(c, arg_node(c, 1));
}

METHOD(insert_after)
{
	xmlNode *at = arg_node(c, 1);
	return insert(c, at ? at->next : self_node(c)->children);
}

METHOD(remove_child)
{
	xmlNode *n = arg_node(c, 0);
	if (!n || n->parent != self_node(c))
		return FAIL(type_exc_argument, "The node to be removed is not a child of this node.");
	xmlUnlinkNode(n);
	xml_keep_loose(owner_of(c->self), n);
	return c->args[0];
}

METHOD(replace_child)
{
	xmlNode *old = arg_node(c, 1);
	if (!old || old->parent != self_node(c))
		return FAIL(type_exc_argument, "The reference node is not a child of this node.");
	if (ps_failed(insert(c, old)))
		return PS_FAIL;
	xmlUnlinkNode(old);
	xml_keep_loose(owner_of(c->self), old);
	return c->args[1];
}

METHOD(remove_all)
{
	static const struct ps_str none;
	xmlNode *n = self_node(c);
	xml_set_inner_text(n, &none);
	while (n->type == XML_ELEMENT_NODE && n->properties)
		xmlRemoveProp(n->properties);
	return PS_NOTHING;
}

METHOD(clone_node)
{
	bool deep = c->argc == 0 || arg_bool(c, 0);
	xmlNode *n = self_node(c);
	if (n->type == XML_DOCUMENT_NODE) {
		struct buf b = BUF_INIT;
		xml_text_put(&b, n, false, 0);
		ps_value v = ps_xml_parse(buf_str(&b), b.len, true);
		buf_fini(&b);
		return v;
	}
	xmlNode *copy = xmlDocCopyNode(n, n->doc, deep ? 1 : 2);
	xml_keep_loose(owner_of(c->self), copy);
	return xml_wrap(owner_of(c->self), copy);
}

METHOD(select_nodes)
{
	return xml_select(c, false);
}

METHOD(select_single)
{
	return xml_select(c, true);
}

METHOD(get_node_enumerator)
{
	return enumerator_new(get_children(c));
}

/* ---- elements ---- */
static xmlAttr *attribute(const xmlNode *n, const char *name)
{
	for (xmlAttr *a = n->properties; a; a = a->next)
		if (strcmp(TEXT(a->name), name) == 0 || (strchr(name, ':') && strcmp(strchr(name, ':') + 1, TEXT(a->name)) == 0))
			return a;
	return NULL;
}

METHOD(get_attribute)
{
	struct buf b = BUF_INIT;
	const xmlAttr *a = attribute(self_node(c), arg_str(c, 0)->text);
	if (a)
		xml_inner_text(&b, (const xmlNode *)a);
	return text_value(&b);
}

METHOD(set_attribute)
{
	xmlNode *n = self_node(c);
	xmlAttr *a = attribute(n, arg_str(c, 0)->text);
	if (!a)
		a = xmlNewProp(n, XML(arg_str(c, 0)->text), NULL);
	xml_set_inner_text((xmlNode *)a, arg_str(c, 1));
	return PS_NOTHING;
}

METHOD(remove_attribute)
{
	xmlAttr *a = attribute(self_node(c), arg_str(c, 0)->text);
	if (a) {
		xmlUnlinkNode((xmlNode *)a);
		xml_keep_loose(owner_of(c->self), (xmlNode *)a);
	}
	return PS_NOTHING;
}

METHOD(has_attribute)
{
	return ps_from_bool(attribute(self_node(c), arg_str(c, 0)->text) != NULL);
}

METHOD(has_attributes)
{
	return ps_from_bool(self_node(c)->properties != NULL);
}

METHOD(get_attribute_node)
{
	return xml_wrap(owner_of(c->self), (xmlNode *)attribute(self_node(c), arg_str(c, 0)->text));
}

METHOD(set_attribute_node)
{
	xmlNode *a = arg_node(c, 0);
	xmlAttr *old = a ? attribute(self_node(c), TEXT(a->name)) : NULL;
	if (!a)
		return fail_null("newAttr");
	if (old && (xmlNode *)old != a) {
		xmlUnlinkNode((xmlNode *)old);
		xml_keep_loose(owner_of(c->self), (xmlNode *)old);
	}
	xmlUnlinkNode(a);
	xmlAddChild(self_node(c), a);
	return PS_NOTHING;
}

METHOD(is_empty)
{
	return ps_from_bool(self_node(c)->children == NULL);
}

static void collect_named(struct xml_document *owner, const xmlNode *n, const char *name, struct ps_vec *out)
{
	for (xmlNode *k = n->children; k; k = k->next) {
		if (k->type != XML_ELEMENT_NODE)
			continue;
		if (strcmp(name, "*") == 0 || strcmp(TEXT(k->name), name) == 0)
			ps_vec_add(out, xml_wrap(owner, k));
		collect_named(owner, k, name, out);
	}
}

METHOD(by_tag_name)
{
	struct ps_vec found = {0};
	collect_named(owner_of(c->self), self_node(c), arg_str(c, 0)->text, &found);
	return xml_list(owner_of(c->self), &found);
}

/* ---- lists ---- */
struct xml_node_list {
	struct ps_refobj ref;
	struct ps_vec nodes;
};

ps_value xml_list(struct xml_document *owner, const struct ps_vec *nodes)
{
	(void)owner;
	struct xml_node_list *l = heap_new(struct xml_node_list);
	l->ref.o.type = &type_xml_node_list;
	l->nodes = *nodes;
	return ps_from_obj(l);
}

static struct ps_vec *list_of(ps_value v)
{
	return &((struct xml_node_list *)v.bits)->nodes;
}

static struct ps_vec attribute_nodes(ps_value v)
{
	struct ps_vec all = {0};
	for (xmlAttr *a = node_of(v)->properties; a; a = a->next)
		ps_vec_add(&all, xml_wrap(owner_of(v), (xmlNode *)a));
	return all;
}

static struct ps_enumerator *list_enumerate(ps_value v)
{
	return enumerate_values(list_of(v)->at, list_of(v)->count);
}

static struct ps_enumerator *attributes_enumerate(ps_value v)
{
	struct ps_vec all = attribute_nodes(v);
	return enumerate_values(all.at, all.count);
}

static ps_value item_at(const struct ps_vec *all, ps_value index)
{
	index = ps_convert(index, &type_int32);
	if (ps_failed(index))
		return PS_FAIL;
	int32_t i = ps_int(index);
	if (i < 0)
		i += (int32_t)all->count;
	return i >= 0 && (uint32_t)i < all->count ? all->at[i] : PS_NULL;
}

static ps_value list_index(ps_value v, ps_value index)
{
	return item_at(list_of(v), index);
}

static ps_value attributes_index(ps_value v, ps_value index)
{
	if (ps_is_string(ps_base(index)))
		return xml_wrap(owner_of(v), (xmlNode *)attribute(node_of(v), ps_str(ps_base(index))->text));
	struct ps_vec all = attribute_nodes(v);
	return item_at(&all, index);
}

METHOD(list_count)
{
	return ps_from_int((int32_t)list_of(c->self)->count);
}

METHOD(list_item)
{
	return list_index(c->self, c->args[0]);
}

METHOD(attributes_count)
{
	return ps_from_int((int32_t)attribute_nodes(c->self).count);
}

METHOD(attributes_item)
{
	return attributes_index(c->self, c->args[0]);
}

static const struct ps_member_row node_rows[] = {
    {"System.Xml.XmlAttributeCollection Attributes {get;}", get_attributes, NULL},
    {"System.Xml.XmlNodeList ChildNodes {get;}", get_children, NULL},
    {"System.Xml.XmlNode FirstChild {get;}", get_first, NULL},
    {"bool HasChildNodes {get;}", has_children, NULL},
    {"string InnerText {get;set;}", get_inner_text, set_inner_text},
    {"string InnerXml {get;set;}", get_inner, set_inner},
    {"System.Xml.XmlNode LastChild {get;}", get_last, NULL},
    {"string LocalName {get;}", get_local_name, NULL},
    {"string Name {get;}", get_name, NULL},
    {"string NamespaceURI {get;}", get_namespace, NULL},
    {"System.Xml.XmlNode NextSibling {get;}", get_next, NULL},
    {"System.Xml.XmlNodeType NodeType {get;}", get_node_type, NULL},
    {"string OuterXml {get;}", get_outer, NULL},
    {"xml OwnerDocument {get;}", get_owner, NULL},
    {"System.Xml.XmlNode ParentNode {get;}", get_parent, NULL},
    {"string Prefix {get;}", get_prefix, NULL},
    {"System.Xml.XmlNode PreviousSibling {get;}", get_previous, NULL},
    {"string Value {get;set;}", get_value, set_inner_text},
    {"System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)", append_child, NULL},
    {"System.Xml.XmlNode Clone()", clone_node, NULL},
    {"System.Xml.XmlNode CloneNode(bool deep)", clone_node, NULL},
    {"System.Collections.IEnumerator GetEnumerator()", get_node_enumerator, NULL},
    {"System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", insert_after, NULL},
    {"System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", insert_before, NULL},
    {"System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)", prepend_child, NULL},
    {"void RemoveAll()", remove_all, NULL},
    {"System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)", remove_child, NULL},
    {"System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)", replace_child, NULL},
    {"System.Xml.XmlNodeList SelectNodes(string xpath)", select_nodes, NULL},
    {"System.Xml.XmlNodeList SelectNodes(string xpath, System.Object nsmgr)", select_nodes, NULL},
    {"System.Xml.XmlNode SelectSingleNode(string xpath)", select_single, NULL},
    {"System.Xml.XmlNode SelectSingleNode(string xpath, System.Object nsmgr)", select_single, NULL},
    ROWS_END};
static const struct ps_member_row element_rows[] = {
    {"bool HasAttributes {get;}", has_attributes, NULL},
    {"bool IsEmpty {get;}", is_empty, NULL},
    {"string GetAttribute(string name)", get_attribute, NULL},
    {"System.Xml.XmlAttribute GetAttributeNode(string name)", get_attribute_node, NULL},
    {"System.Xml.XmlNodeList GetElementsByTagName(string name)", by_tag_name, NULL},
    {"bool HasAttribute(string name)", has_attribute, NULL},
    {"void RemoveAttribute(string name)", remove_attribute, NULL},
    {"void SetAttribute(string name, string value)", set_attribute, NULL},
    {"void SetAttributeNode(System.Xml.XmlAttribute newAttr)", set_attribute_node, NULL},
    ROWS_END};
static const struct ps_member_row attribute_rows[] = {
    {"System.Xml.XmlElement OwnerElement {get;}", get_owner_element, NULL}, ROWS_END};
static const struct ps_member_row list_rows[] = {
    {"int Count {get;}", list_count, NULL}, {"System.Xml.XmlNode Item(int index)", list_item, NULL}, ROWS_END};
static const struct ps_member_row attributes_rows[] = {
    {"int Count {get;}", attributes_count, NULL},
    {"System.Xml.XmlNode Item(int index)", attributes_item, NULL},
    {"System.Xml.XmlNode GetNamedItem(string name)", attributes_item, NULL},
    ROWS_END};

#define NODE_TYPE(sym, full, parent, list)                                                                                 \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = "System.Xml." full, .base = &parent, .tc = TC_OBJECT,               \
	                             .flags = PS_TYPE_REF, .rows = list, .ops = &xml_node_ops}
struct ps_type type_xml_node = {PS_TYPE_HEAD, .name = "System.Xml.XmlNode", .base = &type_object, .tc = TC_OBJECT,
                                .flags = PS_TYPE_REF | PS_TYPE_ABSTRACT, .rows = node_rows, .ops = &xml_node_ops,
                                .interfaces = "System.ICloneable System.Collections.IEnumerable"};
NODE_TYPE(xml_linked, "XmlLinkedNode", type_xml_node, NULL);
NODE_TYPE(xml_element, "XmlElement", type_xml_linked, element_rows);
NODE_TYPE(xml_attribute, "XmlAttribute", type_xml_node, attribute_rows);
NODE_TYPE(xml_text, "XmlText", type_xml_linked, NULL);
NODE_TYPE(xml_comment, "XmlComment", type_xml_linked, NULL);
NODE_TYPE(xml_cdata, "XmlCDataSection", type_xml_linked, NULL);
NODE_TYPE(xml_pi, "XmlProcessingInstruction", type_xml_linked, NULL);

static const struct ps_type_ops list_ops = {.enumerate = list_enumerate, .get_index = list_index};
static const struct ps_type_ops attributes_ops = {.enumerate = attributes_enumerate, .get_index = attributes_index};
struct ps_type type_xml_node_list = {PS_TYPE_HEAD, .name = "System.Xml.XmlNodeList", .base = &type_object,
                                     .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE, .rows = list_rows,
                                     .ops = &list_ops, .interfaces = "System.Collections.IEnumerable"};
struct ps_type type_xml_attributes = {PS_TYPE_HEAD, .name = "System.Xml.XmlAttributeCollection", .base = &type_object,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE,
                                      .rows = attributes_rows, .ops = &attributes_ops,
                                      .interfaces = "System.Collections.ICollection System.Collections.IEnumerable"};
