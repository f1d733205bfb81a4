/* SPDX-License-Identifier: MIT */
/*
 * format/spec.c - what -Property of the Format cmdlets may hold: names with wildcards, script blocks, and hashtables
 * with Expression, Label, FormatString, Width, Alignment (any unambiguous prefix of these).
 */
#include <string.h>

#include "base/alloc.h"
#include "base/utf.h"
#include "format/format.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/psobject.h"
#include "object/throw.h"

enum key { KEY_EXPRESSION, KEY_LABEL, KEY_NAME, KEY_FORMAT, KEY_WIDTH, KEY_ALIGNMENT, KEY_DEPTH, KEY_COUNT };
static const char *const key_names[KEY_COUNT] = {"expression", "label", "name", "formatstring", "width", "alignment", "depth"};

static int key_of(const char *text)
{
	int found = -1;
	for (int k = 0; k < KEY_COUNT; k++) {
		if (str_eq_nocase(key_names[k], text))
			return k;
		if (str_starts_nocase(key_names[k], text) && found < 0)
			found = k;
	}
	return found;
}

/* Every mistake reads the same; the error id says which. */
static bool refuse(const char *id)
{
	return ps_throw_error(&type_exc_not_supported, id, CAT_INVALID_ARGUMENT, PS_NULL, "Specified method is not supported.");
}

static bool set_alignment(ps_value v, struct format_spec *spec)
{
	ps_value text = ps_base(v);
	if (!ps_is_string(text))
		return refuse("DictionaryKeyIllegalValue2");
	static const char *const names[] = {"undefined", "left", "right", "center"};
	for (int i = 1; i < 4; i++) {
		if (ps_str(text)->len && str_starts_nocase(names[i], ps_str(text)->text)) {
			spec->align = (enum view_align)i;
			return true;
		}
	}
	return refuse("AlignmentIllegalValue");
}

static bool set_expression(ps_value v, struct format_spec *spec)
{
	v = ps_base(v);
	if (ps_tc(v) == TC_SCRIPT_BLOCK) {
		spec->block = v;
		return true;
	}
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return false;
	spec->name = ps_str(text)->text;
	return true;
}

static bool set_key(int key, ps_value v, struct format_spec *spec)
{
	ps_value text;
	switch (key) {
	case KEY_EXPRESSION:
		return set_expression(v, spec);
	case KEY_LABEL:
	case KEY_NAME:
	case KEY_FORMAT:
		text = ps_to_string(v);
		if (ps_failed(text))
			return false;
		if (key == KEY_FORMAT)
			spec->format = ps_str(text)->text;
		else
			spec->label = ps_str(text)->text;
		return true;
	case KEY_WIDTH:
		text = ps_is_int(ps_base(v)) ? ps_base(v) : PS_UNSET;
		if (ps_is_unset(text))
			return refuse("DictionaryKeyIllegalValue2");
		if (ps_int(text) <= 0)
			return refuse("WidthOutOfRange");
		spec->width = ps_int(text);
		return true;
	case KEY_ALIGNMENT:
		return set_alignment(v, spec);
	default:
		return true;
	}
}

bool format_spec_parse(ps_value arg, struct format_spec *ret)
{
	*ret = (struct format_spec){.block = PS_UNSET};
	ps_value base = ps_base(arg);
	if (ps_tc(base) != TC_DICT)
		return set_expression(arg, ret);
	uint32_t pos = 0;
	ps_value key, value;
	while (ps_dict_next(ps_dict(base), &pos, &key, &value)) {
		ps_value text = ps_to_string(key);
		if (ps_failed(text))
			return false;
		int k = key_of(ps_str(text)->text);
		if (k < 0)
			return refuse("DictionaryKeyIllegal");
		if (!set_key(k, value, ret))
			return false;
	}
	return ret->name || !ps_is_unset(ret->block) || refuse("DictionaryKeyMandatoryEntry");
}

static bool has_wildcard(const char *s)
{
	return strpbrk(s, "*?[") != NULL;
}

static void append(struct format_spec **specs, uint32_t *n, const struct format_spec *spec)
{
	struct format_spec *more = heap_array(struct format_spec, *n + 1);
	if (*n)
		memcpy(more, *specs, *n * sizeof **specs);
	more[(*n)++] = *spec;
	*specs = more;
}

void format_spec_expand(ps_value obj, const struct format_spec *spec, struct format_spec **specs, uint32_t *n)
{
	if (!spec->name || !has_wildcard(spec->name)) {
		append(specs, n, spec);
		return;
	}
	uint32_t count;
	unsigned kinds = EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY;
	struct ps_prop_info *props = ps_properties(obj, kinds, &count);
	for (uint32_t i = 0; i < count; i++) {
		if (props[i].hidden || props[i].is_static ||
		    !ps_like(props[i].name, strlen(props[i].name), spec->name, strlen(spec->name), true))
			continue;
		struct format_spec one = *spec;
		one.name = props[i].name;
		append(specs, n, &one);
	}
}

ps_value format_spec_value(struct runspace *rs, ps_value obj, const struct format_spec *spec, bool *ret_failed)
{
	ps_value v;
	*ret_failed = false;
	if (spec->code)
		return format_view_code(rs, obj, spec->code);
	if (spec->name) {
		if (ps_get_member(obj, spec->name, strlen(spec->name), &v) == PS_FOUND)
			return v;
		if (!ps_is_null(ps_pending()))
			ps_take_pending();
		return PS_NULL;
	}
	v = object_hooks.call_delegate(spec->block, &obj, 1);
	if (ps_failed(v)) {
		*ret_failed = true;
		ps_take_pending();
		return PS_NULL;
	}
	return v;
}

const char *format_spec_label(const struct format_spec *spec)
{
	if (spec->label)
		return spec->label;
	if (spec->name)
		return spec->name;
	if (spec->code)
		return strrchr(spec->code, '/') + 1;
	ps_value text = object_hooks.block_text ? object_hooks.block_text(spec->block) : PS_NULL;
	return ps_is_string(text) ? ps_str(text)->text : "";
}
