/* SPDX-License-Identifier: MIT */
/*
 * clixml/writer.c - elements, their attributes and numbering; see writer.h.  Escaping is in escape.c.
 * Invariant: while tag_open the buffer ends in an unfinished start tag, to which attributes may still be added.
 */
#include "clixml/writer.h"

#include <string.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "clixml/number.h"

/* One type name list written before; the text is its names, each with a NUL behind. */
struct clix_tn {
	char *text;
	size_t n;
	uint32_t hash;
};

void clix_writer_init(struct clix_writer *w, struct buf *out, bool indent)
{
	*w = (struct clix_writer){.out = out, .indent = indent};
}

void clix_writer_fini(struct clix_writer *w)
{
	for (size_t i = 0; i < w->tn_count; i++)
		mem_free(w->tns[i].text);
	mem_free(w->tns);
	mem_free(w->tn_slots);
	w->tns = NULL;
	w->tn_slots = NULL;
	w->tn_count = w->tn_cap = w->tn_slot_count = 0;
}

/* Ends an unfinished start tag and, when indenting, begins the line of the next element. */
static void before_child(struct clix_writer *w)
{
	if (w->tag_open) {
		buf_put_byte(w->out, '>');
		w->tag_open = false;
	}
	if (w->indent && w->depth) {
		buf_put_byte(w->out, '\n');
		buf_fill(w->out, ' ', (size_t)w->depth * 2);
	}
}

static void put_name_attr(struct clix_writer *w, struct clix_name name)
{
	if (!name.s)
		return;
	buf_put(w->out, " N=\"", 4);
	if (!clix_put_escaped_attr(w->out, name.s, name.n))
		w->bad_char = true;
	buf_put_byte(w->out, '"');
}

/* "<Name N="…"" without its end. */
static void put_tag(struct clix_writer *w, const char *element, struct clix_name name)
{
	before_child(w);
	buf_put_byte(w->out, '<');
	buf_puts(w->out, element);
	put_name_attr(w, name);
}

static void put_ref_attr(struct clix_writer *w, uint32_t id)
{
	char number[CLIX_NUMBER_MAX];
	size_t n = clix_format_uint(number, id);
	buf_put(w->out, " RefId=\"", 8);
	buf_put(w->out, number, n);
	buf_put_byte(w->out, '"');
}

static void level_begin(struct clix_writer *w)
{
	w->tag_open = true;
	w->depth++;
}

static void level_end(struct clix_writer *w, const char *element)
{
	w->depth--;
	if (w->tag_open) {
		buf_put(w->out, " />", 3);
		w->tag_open = false;
		return;
	}
	if (w->indent) {
		buf_put_byte(w->out, '\n');
		buf_fill(w->out, ' ', (size_t)w->depth * 2);
	}
	buf_put(w->out, "</", 2);
	buf_puts(w->out, element);
	buf_put_byte(w->out, '>');
}

static void put_end_tag(struct clix_writer *w, const char *element)
{
	buf_put(w->out, "</", 2);
	buf_puts(w->out, element);
	buf_put_byte(w->out, '>');
}

void clix_objs_begin(struct clix_writer *w)
{
	before_child(w);
	buf_puts(w->out, "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"");
	level_begin(w);
}

void clix_objs_end(struct clix_writer *w)
{
	level_end(w, "Objs");
}

uint32_t clix_obj_begin(struct clix_writer *w, struct clix_name name)
{
	put_tag(w, "Obj", name);
	uint32_t id = w->next_ref++;
	put_ref_attr(w, id);
	level_begin(w);
	return id;
}

uint32_t clix_obj_begin_stream(struct clix_writer *w, struct clix_name name, const char *stream)
{
	before_child(w);
	buf_puts(w->out, "<Obj");
	if (stream) {
		buf_puts(w->out, " S=\"");
		buf_puts(w->out, stream);
		buf_put_byte(w->out, '"');
	}
	put_name_attr(w, name);
	uint32_t id = w->next_ref++;
	put_ref_attr(w, id);
	level_begin(w);
	return id;
}

void clix_obj_end(struct clix_writer *w)
{
	level_end(w, "Obj");
}

void clix_ref(struct clix_writer *w, struct clix_name name, uint32_t ref_id)
{
	put_tag(w, "Ref", name);
	put_ref_attr(w, ref_id);
	buf_put(w->out, " />", 3);
}

static uint32_t hash_list(const struct clix_str *names, size_t count, size_t *ret_n)
{
	uint32_t h = 2166136261u;
	size_t total = 0;
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < names[i].n; k++)
			h = (h ^ (uint8_t)names[i].s[k]) * 16777619u;
		h *= 16777619u;
		total += names[i].n + 1;
	}
	*ret_n = total;
	return h;
}

static bool list_equals(const struct clix_tn *tn, const struct clix_str *names, size_t count)
{
	const char *p = tn->text;
	for (size_t i = 0; i < count; i++) {
		if (memcmp(p, names[i].s, names[i].n) != 0 || p[names[i].n] != '\0')
			return false;
		p += names[i].n + 1;
	}
	return true;
}

static void slots_grow(struct clix_writer *w)
{
	size_t count = w->tn_slot_count ? w->tn_slot_count * 2 : 32;
	mem_free(w->tn_slots);
	w->tn_slots = mem_array(count, sizeof w->tn_slots[0]);
	w->tn_slot_count = count;
	for (size_t i = 0; i < w->tn_count; i++) {
		size_t at = w->tns[i].hash & (count - 1);
		while (w->tn_slots[at])
			at = (at + 1) & (count - 1);
		w->tn_slots[at] = (uint32_t)i + 1;
	}
}

/* The index of the list; *ret_new when it was not known (it is then stored). */
static uint32_t tn_index(struct clix_writer *w, const struct clix_str *names, size_t count, bool *ret_new)
{
	size_t n;
	uint32_t h = hash_list(names, count, &n);
	*ret_new = false;
	if (w->tn_count * 2 >= w->tn_slot_count)
		slots_grow(w);
	size_t at = h & (w->tn_slot_count - 1);
	for (; w->tn_slots[at]; at = (at + 1) & (w->tn_slot_count - 1)) {
		const struct clix_tn *tn = &w->tns[w->tn_slots[at] - 1];
		if (tn->hash == h && tn->n == n && list_equals(tn, names, count))
			return w->tn_slots[at] - 1;
	}
	if (w->tn_count == w->tn_cap) {
		w->tn_cap = w->tn_cap ? w->tn_cap * 2 : 16;
		w->tns = mem_resize_array(w->tns, w->tn_cap, sizeof w->tns[0]);
	}
	struct clix_tn *tn = &w->tns[w->tn_count++];
	*tn = (struct clix_tn){mem_alloc(n + 1), n, h};
	char *p = tn->text;
	for (size_t i = 0; i < count; i++) {
		memcpy(p, names[i].s, names[i].n);
		p += names[i].n + 1;
	}
	w->tn_slots[at] = (uint32_t)w->tn_count;
	*ret_new = true;
	return (uint32_t)w->tn_count - 1;
}

void clix_type_names(struct clix_writer *w, const struct clix_str *names, size_t count)
{
	bool fresh;
	if (!count)
		return;
	uint32_t id = tn_index(w, names, count, &fresh);
	put_tag(w, fresh ? "TN" : "TNRef", CLIX_NO_NAME);
	put_ref_attr(w, id);
	if (!fresh) {
		buf_put(w->out, " />", 3);
		return;
	}
	w->next_tn = id + 1;
	level_begin(w);
	for (size_t i = 0; i < count; i++)
		clix_string(w, CLIX_T, CLIX_NO_NAME, names[i].s, names[i].n);
	level_end(w, "TN");
}

void clix_type_names_c(struct clix_writer *w, const char *const *names, size_t count)
{
	struct clix_str list[16];
	if (count > ARRAY_LEN(list))
		count = ARRAY_LEN(list);
	for (size_t i = 0; i < count; i++)
		list[i] = (struct clix_str){names[i], strlen(names[i])};
	clix_type_names(w, list, count);
}

void clix_to_string(struct clix_writer *w, const char *s, size_t n)
{
	if (n) {
		clix_string(w, CLIX_TOSTRING, CLIX_NO_NAME, s, n);
		return;
	}
	put_tag(w, "ToString", CLIX_NO_NAME);
	buf_put(w->out, " />", 3);
}

void clix_open(struct clix_writer *w, enum clix_elem e, struct clix_name name)
{
	put_tag(w, clix_elem_name(e), name);
	level_begin(w);
}

void clix_close(struct clix_writer *w, enum clix_elem e)
{
	level_end(w, clix_elem_name(e));
}

void clix_nil(struct clix_writer *w, struct clix_name name)
{
	put_tag(w, "Nil", name);
	buf_put(w->out, " />", 3);
}

void clix_plain(struct clix_writer *w, enum clix_elem e, struct clix_name name, const char *s, size_t n)
{
	const char *element = clix_elem_name(e);
	put_tag(w, element, name);
	buf_put_byte(w->out, '>');
	buf_put(w->out, s, n);
	put_end_tag(w, element);
}

void clix_string(struct clix_writer *w, enum clix_elem e, struct clix_name name, const char *s, size_t n)
{
	const char *element = clix_elem_name(e);
	put_tag(w, element, name);
	buf_put_byte(w->out, '>');
	if (!clix_put_escaped(w->out, s, n))
		w->bad_char = true;
	put_end_tag(w, element);
}

void clix_bool(struct clix_writer *w, struct clix_name name, bool v)
{
	clix_plain(w, CLIX_B, name, v ? "true" : "false", v ? 4 : 5);
}

void clix_int(struct clix_writer *w, enum clix_elem e, struct clix_name name, int64_t v)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_int(text, v);
	clix_plain(w, e, name, text, n);
}

void clix_uint(struct clix_writer *w, enum clix_elem e, struct clix_name name, uint64_t v)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_uint(text, v);
	clix_plain(w, e, name, text, n);
}

void clix_double(struct clix_writer *w, struct clix_name name, double v)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_double(text, v);
	clix_plain(w, CLIX_DB, name, text, n);
}

void clix_single(struct clix_writer *w, struct clix_name name, float v)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_single(text, v);
	clix_plain(w, CLIX_SG, name, text, n);
}

void clix_bytes(struct clix_writer *w, enum clix_elem e, struct clix_name name, const void *p, size_t n)
{
	const char *element = clix_elem_name(e);
	put_tag(w, element, name);
	buf_put_byte(w->out, '>');
	buf_put_base64(w->out, p, n);
	put_end_tag(w, element);
}

void clix_guid(struct clix_writer *w, struct clix_name name, const struct guid *g)
{
	char text[GUID_TEXT + 1];
	guid_format(g, text);
	clix_plain(w, CLIX_G, name, text, GUID_TEXT);
}

void clix_datetime(struct clix_writer *w, struct clix_name name, int64_t ticks, int kind, int32_t offset)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_datetime(text, ticks, kind, offset);
	clix_plain(w, CLIX_DT, name, text, n);
}

void clix_timespan(struct clix_writer *w, struct clix_name name, int64_t ticks)
{
	char text[CLIX_NUMBER_MAX];
	size_t n = clix_format_timespan(text, ticks);
	clix_plain(w, CLIX_TS, name, text, n);
}

void clix_enum(struct clix_writer *w, struct clix_name name, const char *type, const char *text, int32_t value)
{
	const char *const names[] = {type, "System.Enum", "System.ValueType", "System.Object"};
	clix_obj_begin(w, name);
	clix_type_names_c(w, names, ARRAY_LEN(names));
	clix_to_string(w, text, strlen(text));
	clix_int(w, CLIX_I32, CLIX_NO_NAME, value);
	clix_obj_end(w);
}
