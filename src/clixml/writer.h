/* SPDX-License-Identifier: MIT */
/*
 * clixml/writer.h - writes CLIXML into a struct buf exactly as the genuine serializer does: escapes, attribute order,
 * `<X />` for an element without content, `<S></S>` for an empty string, TN/TNRef numbering.
 *
 * `name` is the N= attribute everywhere, CLIX_NO_NAME for none; it is given as UTF-8 and escaped here.  RefIds of
 * objects are counted here; which object had which id is the caller's business (clix_ref). Errors: none on the way; at
 * the end look at w->bad_char (U+FFFE/U+FFFF were written, which System.Xml refuses) and out->overflow.  One thread per
 * writer.
 */
#ifndef FARSH_CLIXML_WRITER_H
#define FARSH_CLIXML_WRITER_H

#include "base/buf.h"
#include "base/guid.h"
#include "clixml/reader.h"

/* A property name: text that need not end in NUL.  CLIX_NAME("x") of a literal, CLIX_NO_NAME for none. */
struct clix_name {
	const char *s; /* NULL: no N= */
	size_t n;
};
#define CLIX_NO_NAME   ((struct clix_name){NULL, 0})
#define CLIX_NAME(lit) ((struct clix_name){"" lit "", sizeof(lit) - 1})

struct clix_writer {
	struct buf *out;
	uint32_t next_ref, next_tn; /* the next RefId of an Obj and of a TN */
	bool indent;                /* as Export-Clixml and PSSerializer write: two blanks a level */
	bool bad_char;
	/* private */
	bool tag_open; /* "<X" was written, its ">" is due */
	uint32_t depth;
	struct clix_tn *tns; /* type name lists seen */
	size_t tn_count, tn_cap;
	uint32_t *tn_slots; /* hash table of indexes + 1 */
	size_t tn_slot_count;
};

void clix_writer_init(struct clix_writer *w, struct buf *out, bool indent);
void clix_writer_fini(struct clix_writer *w); /* frees what the writer owns, not the buffer */

/* <Objs Version="1.1.0.1" xmlns="…"> … </Objs>: around documents in files and texts, never in PSRP messages. */
void clix_objs_begin(struct clix_writer *w);
void clix_objs_end(struct clix_writer *w);

/* <Obj N= RefId=>; returns the RefId.  Inside: type names, ToString, value or container, Props, MS, in this order. */
uint32_t clix_obj_begin(struct clix_writer *w, struct clix_name name);
void clix_obj_end(struct clix_writer *w);
/* The same with S="stream" (console output of `-OutputFormat Xml`). */
uint32_t clix_obj_begin_stream(struct clix_writer *w, struct clix_name name, const char *stream);
void clix_ref(struct clix_writer *w, struct clix_name name, uint32_t ref_id);
/* <TN RefId=><T>…</T></TN>, or <TNRef RefId= /> when the same list was written before. */
void clix_type_names(struct clix_writer *w, const struct clix_str *names, size_t count);
void clix_type_names_c(struct clix_writer *w, const char *const *names, size_t count);
void clix_to_string(struct clix_writer *w, const char *s, size_t n);

/* Containers and sections: CLIX_PROPS CLIX_MS CLIX_LST CLIX_IE CLIX_STK CLIX_QUE CLIX_DCT CLIX_EN CLIX_PR; name is for
 * PR only. */
void clix_open(struct clix_writer *w, enum clix_elem e, struct clix_name name);
void clix_close(struct clix_writer *w, enum clix_elem e);

void clix_nil(struct clix_writer *w, struct clix_name name);
void clix_bool(struct clix_writer *w, struct clix_name name, bool v);
void clix_int(struct clix_writer *w, enum clix_elem e, struct clix_name name, int64_t v);   /* SB I16 I32 I64 */
void clix_uint(struct clix_writer *w, enum clix_elem e, struct clix_name name, uint64_t v); /* By U16 U32 U64 C */
void clix_double(struct clix_writer *w, struct clix_name name, double v);
void clix_single(struct clix_writer *w, struct clix_name name, float v);
/* Escaped text: S, URI, XD, SBK, Version, T, AV … */
void clix_string(struct clix_writer *w, enum clix_elem e, struct clix_name name, const char *s, size_t n);
/* Text that is known to need no escape: D, G, numbers already formatted. */
void clix_plain(struct clix_writer *w, enum clix_elem e, struct clix_name name, const char *s, size_t n);
void clix_bytes(struct clix_writer *w, enum clix_elem e, struct clix_name name, const void *p,
                size_t n); /* BA, SS: base64 */
void clix_guid(struct clix_writer *w, struct clix_name name, const struct guid *g);
/* kind: 0 unspecified, 1 UTC, 2 local; offset is that of local time in seconds east. */
void clix_datetime(struct clix_writer *w, struct clix_name name, int64_t ticks, int kind, int32_t offset);
void clix_timespan(struct clix_writer *w, struct clix_name name, int64_t ticks);
/* An enum value: Obj with type names (its own, System.Enum, System.ValueType, System.Object), ToString and I32. */
void clix_enum(struct clix_writer *w, struct clix_name name, const char *type, const char *text, int32_t value);

/* Appends text as element content: &lt; &gt; &amp; and _xHHHH_ for C0, DEL, C1, every surrogate unit (an astral
 * character is two) and the "_" of "_x".  Returns false when U+FFFE or U+FFFF was among it. */
bool clix_put_escaped(struct buf *out, const char *s, size_t n);
/* The same for attribute values (quotes too). */
bool clix_put_escaped_attr(struct buf *out, const char *s, size_t n);

#endif
