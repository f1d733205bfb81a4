/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_class.c - classes and enums.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

static void missing_terminator(struct parser *p)
{
	parse_error_more(p, p->last_end, p->last_end, "MissingPropertyTerminator",
	                 "Missing ';' or end-of-line in property definition.");
}

/* A member must be followed by a newline, ; or the closing brace. */
static bool take_member_end(struct parser *p)
{
	const struct token *t = lex_peek(p, LEX_COMMAND);
	if (t->kind == TK_NEWLINE || t->kind == TK_SEMI || t->kind == TK_RCURLY || t->kind == TK_END) {
		if (t->kind == TK_SEMI)
			lex_next(p, LEX_COMMAND);
		return true;
	}
	missing_terminator(p);
	return false;
}

static struct ast *parse_initial(struct parser *p, bool is_enum)
{
	struct token equals = *lex_peek(p, LEX_EXPRESSION);
	if (equals.kind != TK_OPERATOR || equals.op != OP_ASSIGN)
		return NULL;
	lex_take(p, &equals);
	skip_newlines(p);
	struct ast *e = parse_expression(p);
	if (!e && is_enum) {
		parse_error_more(p, equals.end, equals.end, "ExpectedValueExpression",
		                 "You must provide a value expression following the '=' operator.");
		while (!lex_is_newline(lex_look(p, lex_skip_space(p, p->pos)))) {
			const struct token *t = lex_peek(p, LEX_EXPRESSION);
			if (t->kind == TK_SEMI || t->kind == TK_RCURLY || t->kind == TK_END)
				break;
			skip_token(p);
		}
		e = node_error(p, equals.end, equals.end);
	}
	return e;
}

/* ---- methods ---- */

static bool parse_base_call(struct parser *p, struct ast_method_member *m)
{
	if (lex_look(p, lex_skip_space(p, p->pos)) != ':')
		return true;
	struct token colon = lex_next(p, LEX_EXPRESSION);
	if (colon.kind == TK_LABEL) {
		p->pos = p->last_end = colon.start + 1;
		lex_forget(p);
	}
	skip_newlines(p);
	struct token base = *lex_peek(p, LEX_EXPRESSION);
	if (base.kind != TK_WORD || base.keyword != KW_BASE) {
		parse_error_more(p, p->last_end, p->last_end, "MissingBaseCtorCall",
		                 "Missing 'base' after ':' in a base class constructor call.");
		return false;
	}
	lex_take(p, &base);
	skip_newlines(p);
	if (!take_mark(p, TK_LPAREN, LEX_EXPRESSION)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingMethodParameterList",
		                 "Missing '(' in class method parameter list.");
		return false;
	}
	m->has_base_call = true;
	m->base_args = parse_call_arguments(p);
	return true;
}

static struct ast *parse_method(struct parser *p, struct ast_method_member *m, const struct token *name,
                                const char *class)
{
	struct ast_function *f = NODE(p, ast_function, AST_FUNCTION, name->start);
	f->name = m->name;
	f->name_start = name->start;
	f->name_end = name->end;
	m->function = f;
	m->is_constructor = strcasecmp(m->name, class) == 0;
	if (m->is_constructor && m->return_type)
		parse_error_at(p, m->return_start, m->return_end, "ConstructorCantHaveReturnType",
		               "A constructor cannot specify a return type.");
	bool bad = false;
	if (take_mark(p, TK_LPAREN, LEX_EXPRESSION)) {
		f->params = parse_parameters(p, &bad);
	} else {
		parse_error_more(p, p->last_end, p->last_end, "MissingMethodParameterList",
		                 "Missing '(' in class method parameter list.");
	}
	if (bad)
		return NULL;
	if (!parse_base_call(p, m))
		return NULL;
	uint32_t at = p->last_end;
	f->body = parse_braced_script_block(p, false, f);
	if (!f->body) {
		parse_error_more(p, at, at, "MissingFunctionBody", "Missing function body in function declaration.");
		return NULL;
	}
	if (f->body->params)
		parse_error_at(p, f->body->params->a.start, f->body->params->a.end, "ParamBlockNotAllowedInMethod",
		               "A param block is not allowed in a class method.");
	if (f->body->begin || f->body->process || f->body->clean || f->body->dynamicparam ||
	    (f->body->end && !f->body->end_is_unnamed)) {
		struct ast_block *b = f->body->begin     ? f->body->begin
		                      : f->body->process ? f->body->process
		                      : f->body->end     ? f->body->end
		                      : f->body->clean   ? f->body->clean
		                                         : f->body->dynamicparam;
		parse_error_at(p, b->a.start, b->a.end, "NamedBlockNotAllowedInMethod",
		               "A named block is not allowed in a class method.");
	}
	if (f->params.count) {
		struct ast_param_block *params = NODE(p, ast_param_block, AST_PARAM_BLOCK, f->params.at[0]->start);
		params->params = f->params;
		params->a.end = f->params.at[f->params.count - 1]->end;
		f->body->params = params;
	}
	node_end(f, p->last_end);
	return node_end(m, p->last_end);
}

/* ---- members ---- */

struct modifiers {
	struct ast_list attributes;
	struct ast_type_name *type;
	uint32_t type_start, type_end;
	unsigned flags;
	uint32_t start;
};

/* static, hidden, [attributes] and [type] in any order. */
static struct modifiers parse_modifiers(struct parser *p)
{
	struct modifiers m = {.start = lex_peek(p, LEX_EXPRESSION)->start};
	uint32_t mark = list_begin(p);
	for (;;) {
		skip_newlines(p);
		struct token t = *lex_peek(p, LEX_EXPRESSION);
		if (t.kind == TK_LBRACKET) {
			struct ast *a = parse_attribute(p);
			if (a->kind == AST_TYPE_CONSTRAINT) {
				if (m.type)
					parse_error_at(p, a->start, a->end, "TooManyTypes",
					               "Only one type may be specified on class members.");
				m.type = ((struct ast_type_constraint *)a)->type;
				m.type_start = a->start;
				m.type_end = a->end;
			} else if (a->kind == AST_ATTRIBUTE) {
				list_push(p, a);
			}
			continue;
		}
		if (t.kind != TK_WORD || (t.keyword != KW_STATIC && t.keyword != KW_HIDDEN))
			break;
		unsigned flag = t.keyword == KW_STATIC ? MEMBER_STATIC : MEMBER_HIDDEN;
		if (m.flags & flag)
			parse_error_at(p, t.start, t.end, "DuplicateQualifier", "Duplicate '%.*s' qualifier",
			               (int)(t.end - t.start), p->text + t.start);
		m.flags |= flag;
		lex_take(p, &t);
	}
	m.attributes = list_end(p, mark);
	return m;
}

static struct ast *parse_property(struct parser *p, const struct modifiers *m)
{
	struct token v = lex_next(p, LEX_EXPRESSION);
	struct ast_variable *name = (struct ast_variable *)parse_variable(p, &v);
	struct ast_property_member *s = NODE(p, ast_property_member, AST_PROPERTY_MEMBER, m->start);
	s->name = name->name;
	s->spelling = name->path;
	s->attributes = m->attributes;
	s->type = m->type;
	s->type_start = m->type_start;
	s->type_end = m->type_end;
	s->flags = m->flags;
	s->initial = parse_initial(p, false);
	s->a.end = s->initial ? s->initial->end : v.end;
	take_member_end(p);
	if (p->last_end > s->a.end)
		s->a.end = p->last_end; /* with its semicolon */
	return (struct ast *)s;
}

/* One member; NULL when the list ends or an error ended it. */
static struct ast *parse_class_member(struct parser *p, const char *class)
{
	skip_separators(p);
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (t->kind == TK_RCURLY || t->kind == TK_END)
		return NULL;
	struct modifiers m = parse_modifiers(p);
	struct token n = *lex_peek(p, LEX_EXPRESSION);
	if (n.kind == TK_VARIABLE)
		return parse_property(p, &m);
	if (n.kind == TK_WORD && !n.complex_word) {
		lex_take(p, &n);
		struct ast_method_member *s = NODE(p, ast_method_member, AST_METHOD_MEMBER, m.start);
		s->name = arena_strndup(p->arena, p->text + n.start, n.end - n.start);
		s->attributes = m.attributes;
		s->return_type = m.type;
		s->return_start = m.type_start;
		s->return_end = m.type_end;
		s->flags = m.flags;
		struct ast *method = parse_method(p, s, &n, class);
		p->member_lost = !method;
		return method;
	}
	if (m.type || m.attributes.count || m.flags)
		parse_error_more(p, p->last_end, p->last_end, "IncompleteMemberDefinition",
		                 "Missing a property name or method definition.");
	return NULL;
}

static struct ast *parse_enum_member(struct parser *p)
{
	skip_separators(p);
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind != TK_WORD || t.complex_word)
		return NULL;
	lex_take(p, &t);
	struct ast_property_member *s = NODE(p, ast_property_member, AST_PROPERTY_MEMBER, t.start);
	s->spelling = arena_strndup(p->arena, p->text + t.start, t.end - t.start);
	s->name = lang_name(p->text + t.start, t.end - t.start);
	s->flags = MEMBER_STATIC;
	s->initial = parse_initial(p, true);
	s->a.end = s->initial ? s->initial->end : t.end;
	take_member_end(p);
	if (p->last_end > s->a.end)
		s->a.end = p->last_end;
	return (struct ast *)s;
}

/* `: a, b` */
static void parse_bases(struct parser *p, struct ast_type_definition *d)
{
	skip_newlines(p);
	uint32_t at = lex_skip_space(p, p->pos);
	if (lex_look(p, at) != ':')
		return;
	p->pos = p->last_end = at + 1;
	lex_forget(p);
	uint32_t mark = list_begin(p);
	for (;;) {
		struct ast_type_name *type = parse_type_name(p);
		if (!type) {
			parse_error_more(p, p->last_end, p->last_end, "TypeNameExpected", "Type name expected.");
			break;
		}
		list_push(p, type);
		if (d->what == TYPE_DEF_ENUM)
			break; /* one underlying type */
		skip_newlines(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA)
			break;
		lex_next(p, LEX_EXPRESSION);
	}
	struct ast_list types = list_end(p, mark);
	d->bases = (struct ast_type_name **)types.at;
	d->base_count = types.count;
}

/* After a member that could not be read: on to the brace that closes the class. */
static void skip_class(struct parser *p)
{
	uint32_t depth = 0;
	for (;;) {
		struct token t = skip_token(p);
		if (t.kind == TK_END)
			break;
		if (t.kind == TK_LCURLY || t.kind == TK_AT_CURLY)
			depth++;
		else if (t.kind == TK_RCURLY && depth-- == 0)
			break;
	}
	p->member_lost = false;
}

struct ast *parse_type_definition(struct parser *p, const struct token *t, struct ast_list attributes, uint32_t start)
{
	bool is_enum = t->keyword == KW_ENUM;
	const char *word = is_enum ? "enum" : "class";
	skip_newlines(p);
	struct token name = *lex_peek(p, LEX_EXPRESSION);
	if (name.kind != TK_WORD || name.complex_word) {
		parse_error_more(p, t->end, t->end, "MissingNameAfterKeyword", "Missing name after %s keyword.", word);
		return node_error(p, start, t->end);
	}
	lex_take(p, &name);
	struct ast_type_definition *d = NODE(p, ast_type_definition, AST_TYPE_DEFINITION, start);
	d->what = is_enum ? TYPE_DEF_ENUM : TYPE_DEF_CLASS;
	d->name = arena_strndup(p->arena, p->text + name.start, name.end - name.start);
	d->attributes = attributes;
	d->name_start = name.start;
	d->name_end = name.end;
	parse_bases(p, d);
	skip_newlines(p);
	if (!take_mark(p, TK_LCURLY, LEX_EXPRESSION)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingTypeBody",
		                 "Missing '%s' body in '%s' declaration.", word, word);
		return node_error(p, start, p->last_end);
	}
	uint32_t mark = list_begin(p), open = p->last_end;
	p->member_lost = false;
	bool in_class = p->in_class;
	p->in_class = !is_enum;
	for (;;) {
		struct ast *m = is_enum ? parse_enum_member(p) : parse_class_member(p, d->name);
		if (!m)
			break;
		list_push(p, m);
	}
	p->in_class = in_class;
	d->members = list_end(p, mark);
	skip_separators(p);
	if (p->member_lost)
		skip_class(p);
	else if (!take_mark(p, TK_RCURLY, LEX_EXPRESSION))
		parse_error_open(p, open, open, "MissingEndCurlyBrace",
		                 "Missing closing '}' in statement block or type definition.");
	return node_end(d, p->last_end);
}
