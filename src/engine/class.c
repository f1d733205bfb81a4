/* SPDX-License-Identifier: MIT */
/*
 * engine/class.c - definition of classes: from the tree to a struct ps_type whose rows are generated.
 */
#include "engine/class.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/module.h"
#include "heap/heap.h"

struct script_object {
	struct ps_refobj ref;
};

void class_register(struct runspace *rs, const char *name, const struct ps_type *t)
{
	if (!rs->script_types)
		rs->script_types = ptr_map_new();
	ptr_map_set(rs->script_types, lang_name(name, strlen(name)), (void *)(uintptr_t)t);
	/* its name, rows and bodies are in the tree: the type keeps the text it came from */
	if (rs->frame && rs->frame->source) {
		if (!rs->code_states)
			rs->code_states = ptr_map_new();
		ptr_map_set(rs->code_states, rs->frame->source, (void *)(uintptr_t)rs->frame->source);
	}
}

const struct ps_type *class_find(const char *name, size_t n)
{
	const struct runspace *rs = runspace_current();
	if (!rs)
		return NULL;
	const struct lang_name *key = lang_name(name, n);
	const struct module *m = module_of_scope(rs->scope);
	const struct ps_type *t = m ? ptr_map_get(m->types, key) : NULL;
	return t ? t : ptr_map_get(rs->script_types, key);
}

/* ---- rows ---- */
static const char *shown_type(struct runspace *rs, struct ast_type_name *name, const struct ps_type **ret)
{
	const struct ps_type *t = name ? eval_type(rs, name) : &type_object;
	*ret = t;
	if (!t)
		return NULL;
	if (t == &type_object)
		return "System.Object";
	struct buf b = BUF_INIT;
	ps_type_display(t, &b);
	const char *text = heap_strdup(buf_str(&b));
	buf_fini(&b);
	return text;
}

static bool add_property(struct runspace *rs, struct class *k, struct ps_member_row *row, const struct ast_property_member *p)
{
	struct class_member *m = &k->members[row - k->type->rows];
	const char *type = shown_type(rs, p->type, &m->type);
	if (!type)
		return false;
	m->name = p->spelling ? p->spelling : p->name->text;
	m->attributes = p->attributes;
	m->initial = p->initial;
	m->is_static = (p->flags & MEMBER_STATIC) != 0;
	m->hidden = (p->flags & MEMBER_HIDDEN) != 0;
	m->value = ps_type_default(m->type);
	if (!m->is_static)
		m->slot = k->field_count++;
	row->sig = heap_printf("%s%s%s %s {get;set;}", m->hidden ? "hidden " : "", m->is_static ? "static " : "", type, m->name);
	row->call = class_get;
	row->set = class_set;
	return true;
}

static bool add_method(struct runspace *rs, struct class *k, struct ps_member_row *row, const struct ast_method_member *d)
{
	struct class_member *m = &k->members[row - k->type->rows];
	m->ast = d;
	m->name = d->name;
	m->is_static = (d->flags & MEMBER_STATIC) != 0;
	m->hidden = (d->flags & MEMBER_HIDDEN) != 0;
	m->block = script_block(script_block_new(rs, d->function->body));
	m->block->name = d->name;
	struct buf sig = BUF_INIT;
	const char *type = NULL;
	buf_puts(&sig, m->hidden ? "hidden " : "");
	if (d->is_constructor) {
		m->type = &type_void;
		buf_puts(&sig, m->is_static ? "static void .cctor(" : "new(");
		row->call = class_construct;
	} else {
		m->type = &type_void;
		type = d->return_type ? shown_type(rs, d->return_type, &m->type) : "void";
		if (!type)
			goto fail;
		buf_printf(&sig, "%s%s %s(", m->is_static ? "static " : "", type, m->name);
		row->call = class_invoke;
	}
	const struct ast_list *params = d->function->body->params ? &d->function->body->params->params : &d->function->params;
	for (uint32_t i = 0; i < params->count; i++) {
		const struct ast_parameter *p = (const struct ast_parameter *)params->at[i];
		const struct ps_type *t;
		type = shown_type(rs, p->type, &t);
		if (!type)
			goto fail;
		buf_printf(&sig, "%s%s%s %s", i ? ", " : "", t == &type_ref ? "[ref] " : "", t == &type_ref ? "System.Object" : type,
		           p->name->text);
	}
	buf_puts(&sig, ")");
	row->sig = heap_strdup(buf_str(&sig));
	buf_fini(&sig);
	return true;
fail:
	buf_fini(&sig);
	return false;
}

static bool has_constructor(const struct ast_type_definition *d)
{
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct ast_method_member *m = (const struct ast_method_member *)d->members.at[i];
		if (m->a.kind == AST_METHOD_MEMBER && m->is_constructor && !(m->flags & MEMBER_STATIC))
			return true;
	}
	return false;
}

static bool add_members(struct runspace *rs, struct class *k)
{
	const struct ast_type_definition *d = k->ast;
	struct ps_member_row *rows = heap_array(struct ps_member_row, d->members.count + 2);
	k->members = heap_array(struct class_member, d->members.count + 1);
	k->type->rows = rows;
	for (uint32_t i = 0; i < d->members.count; i++, k->count++) {
		struct ast *m = d->members.at[i];
		k->members[i].owner = k;
		bool ok = m->kind == AST_PROPERTY_MEMBER ? add_property(rs, k, &rows[i], (struct ast_property_member *)m)
		                                         : add_method(rs, k, &rows[i], (struct ast_method_member *)m);
		if (!ok)
			return false;
	}
	if (!has_constructor(d)) {
		k->members[k->count] = (struct class_member){.name = d->name, .owner = k, .type = &type_void};
		rows[k->count] = (struct ps_member_row){"new()", class_construct, NULL};
		k->count++;
	}
	return true;
}

/* ---- bases ---- */
static size_t instance_size(const struct ps_type *base)
{
	switch ((unsigned)base->tc) { /* NOLINT: only types that can be a base have a struct of known size */
	case TC_EXCEPTION:
		return sizeof(struct ps_exception);
	case TC_LIST:
		return sizeof(struct ps_list);
	default:
		return sizeof(struct script_object);
	}
}

static bool set_bases(struct runspace *rs, struct class *k)
{
	struct buf faces = BUF_INIT;
	struct ps_type *t = k->type;
	for (uint32_t i = 0; i < k->ast->base_count; i++) {
		const struct ps_type *b = eval_type(rs, k->ast->bases[i]);
		if (!b) {
			buf_fini(&faces);
			return false;
		}
		if (b->flags & PS_TYPE_INTERFACE) {
			buf_printf(&faces, "%s%s", faces.len ? " " : "", b->name);
			if (b->interfaces)
				buf_printf(&faces, " %s", b->interfaces);
			continue;
		}
		t->base = b;
		t->tc = b->tc == TC_OBJECT ? TC_SCRIPT_OBJECT : b->tc;
		t->flags |= b->flags & PS_TYPE_ENUMERABLE;
		if ((b->flags & PS_TYPE_SCRIPT) && b->script_class)
			k->base = b->script_class;
		if (!(b->flags & PS_TYPE_SCRIPT) && b->tc != TC_OBJECT)
			t->ops = b->ops;
		t->element = NULL;
		t->args = b->args;
		t->arg_count = 0;
	}
	if (faces.len)
		t->interfaces = heap_strdup(buf_str(&faces));
	buf_fini(&faces);
	k->field_count = k->base ? k->base->field_count : 0;
	k->field_offset = k->base ? k->base->field_offset : instance_size(t->base);
	if (k->base)
		t->ops = k->base->type->ops;
	return true;
}

static struct scope *module_root_of(struct runspace *rs)
{
	for (struct scope *s = rs->scope; s; s = s->parent)
		if (s->is_module)
			return s;
	return NULL;
}

static struct class *declare(struct runspace *rs, struct ast_type_definition *d)
{
	struct class *k = heap_new(struct class);
	struct ps_type *t = heap_new(struct ps_type);
	t->ref.o.type = &type_runtime_type;
	t->name = d->name;
	t->base = &type_object;
	t->tc = TC_SCRIPT_OBJECT;
	t->flags = PS_TYPE_REF | PS_TYPE_SCRIPT;
	t->ops = &class_ops;
	t->script_class = k;
	k->type = t;
	k->rs = rs;
	k->ast = d;
	k->module = module_root_of(rs);
	class_register(rs, d->name, t);
	return k;
}

static struct class *declared(struct runspace *rs, const struct ast_type_definition *d)
{
	const struct ps_type *t = rs->script_types ? ptr_map_get(rs->script_types, lang_name(d->name, strlen(d->name))) : NULL;
	struct class *k = t && !(t->flags & PS_TYPE_ENUM) ? t->script_class : NULL;
	return k && k->ast == d ? k : NULL;
}

static bool complete(struct runspace *rs, struct class *k)
{
	if (k->members)
		return true;
	for (uint32_t i = 0; i < k->ast->base_count; i++) { /* bases first */
		const struct ps_type *b = eval_type(rs, k->ast->bases[i]);
		struct class *base = b && (b->flags & PS_TYPE_SCRIPT) && !(b->flags & PS_TYPE_ENUM) ? b->script_class : NULL;
		if (!b || (base && base != k && !complete(rs, base)))
			return false;
	}
	return set_bases(rs, k) && add_members(rs, k);
}

bool class_define(struct runspace *rs, struct ast_type_definition *d)
{
	if (d->what == TYPE_DEF_ENUM)
		return class_define_enum(rs, d);
	struct class *k = declared(rs, d);
	return complete(rs, k ? k : declare(rs, d));
}

static void each_definition(struct runspace *rs, const struct ast_block *b, void (*fn)(struct runspace *, struct ast_type_definition *))
{
	for (uint32_t i = 0; b && i < b->statements.count; i++)
		if (b->statements.at[i]->kind == AST_TYPE_DEFINITION)
			fn(rs, (struct ast_type_definition *)b->statements.at[i]);
}

static void first_pass(struct runspace *rs, struct ast_type_definition *d)
{
	if (d->what == TYPE_DEF_ENUM) {
		if (!class_define_enum(rs, d))
			ps_take_pending(); /* told when the statement itself runs */
	} else if (!declared(rs, d)) {
		declare(rs, d);
	}
}

static void second_pass(struct runspace *rs, struct ast_type_definition *d)
{
	struct class *k = declared(rs, d);
	if (k && !complete(rs, k))
		ps_take_pending();
}

void class_define_all(struct runspace *rs, struct ast_script_block *tree)
{
	const struct ast_block *blocks[] = {tree->begin, tree->process, tree->end};
	for (size_t i = 0; i < ARRAY_LEN(blocks); i++)
		each_definition(rs, blocks[i], first_pass);
	for (size_t i = 0; i < ARRAY_LEN(blocks); i++)
		each_definition(rs, blocks[i], second_pass);
}
