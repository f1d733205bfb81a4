/* SPDX-License-Identifier: MIT */
/*
 * remote/serialize.h - values to CLIXML and back: the one place where the collected heap meets the wire.
 *
 * Source: [MS-PSRP] 2.2.5 and what genuine PowerShell writes (tests/conformance/clixml, tests/wire).
 * Nothing read here can run code: an object becomes data with the type names "Deserialized.X", a few known types come
 * back as themselves.  Engine threads only.
 */
#ifndef FARSH_REMOTE_SERIALIZE_H
#define FARSH_REMOTE_SERIALIZE_H

#include "clixml/reader.h"
#include "clixml/writer.h"
#include "object/value.h"

enum { SERIALIZE_DEPTH_DEFAULT = 2, SERIALIZE_DEPTH_REMOTING = 1 };

/* How SecureStrings travel: NULL functions make them an error. Implemented by the session (session key) or for files. */
struct secret_codec {
	/* Appends what <SS> holds (before base64) for `n` bytes of UTF-16LE; false with a pending exception. */
	bool (*seal)(void *arg, const uint8_t *plain, size_t n, struct buf *out);
	bool (*open)(void *arg, const uint8_t *sealed, size_t n, struct buf *plain);
	void *arg;
	bool hex;                        /* in files <SS> holds hexadecimal digits, not base64 */
};

/* One document: objects written to it share RefIds and type name lists. */
struct serializer {
	struct clix_writer w;
	int depth;
	const struct secret_codec *secrets;
	struct serialized_ref *refs;     /* objects already written: identity to RefId; malloc'd */
	uint32_t ref_count, ref_cap;
	uint32_t nesting;
};
void serializer_init(struct serializer *s, struct buf *out, bool indent, int depth);
void serializer_fini(struct serializer *s);
/* Appends one element; `name` is its N= or NULL.  False with a pending exception. */
bool serializer_write(struct serializer *s, const char *name, ps_value v);
/* Writes v into a document that another writer is building (psrp/bodies.h): RefIds go on where it stands.  What cannot be
 * written is left out. */
void serialize_into(struct clix_writer *w, struct clix_name name, ps_value v);
/* The message body of one value, as PSRP carries it (no Objs, no indentation). */
bool serialize_message(struct buf *out, ps_value v, int depth, const struct secret_codec *secrets);
/* The whole body of a message that is one value: output, input, a record. null is a body without a byte. */
bool serialize_data(struct buf *out, ps_value v);

struct deserializer {
	struct clix_reader r;
	const struct secret_codec *secrets;
	ps_value *refs;                  /* by RefId; on the script heap */
	uint32_t ref_cap;
	struct type_names *names;        /* TN lists by RefId; on the script heap */
	uint32_t name_cap;
	bool document, inside;           /* a file or text: <Objs> must be there; it was entered */
	bool in_place;                   /* PSRP: rehydrate records and exceptions as the remoting client does */
};
/* The input must stay until fini. */
void deserializer_init(struct deserializer *d, const void *p, size_t n);
void deserializer_fini(struct deserializer *d);
/* Next object at the level of the root (inside <Objs> when there is one): 1 and *ret, 0 at the end, -1 with a pending
 * exception (XmlException with PowerShell's text). */
int deserializer_next(struct deserializer *d, ps_value *ret);
/* One message body. PS_FAIL with a pending exception. */
ps_value deserialize_message(const void *p, size_t n, const struct secret_codec *secrets);

#endif
