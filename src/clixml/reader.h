/* SPDX-License-Identifier: MIT */
/*
 * clixml/reader.h - pull reader of CLIXML over one whole document in memory.
 *
 * Use:
 *	struct clix_reader r;
 *	clix_reader_init(&r, bytes, n, NULL);
 *	while ((e = clix_next(&r)) > CLIX_CLOSE) {     // the elements of the current level
 *		if (e == CLIX_I32) clix_text(&r, &t);      // takes the element's text and its end tag
 *		else if (e == CLIX_OBJ) { clix_enter(&r); while (clix_next(&r) > CLIX_CLOSE) …; }
 *	}                                              // an element neither read nor entered is skipped
 *	if (e == CLIX_ERROR) … clix_error_text(&r, …);
 *	clix_reader_fini(&r);
 *
 * Accepts any well-formed XML in UTF-8: declaration, BOM, comments, processing instructions, CDATA, character
 * references and the five entities, any white space, prefixes (they are removed).  A DTD is an error.
 * `_xHHHH_` is decoded in text and in N=.  Texts are borrowed from the input where nothing had to be decoded, else
 * they live in the reader's arena: valid until clix_reader_fini AND while the input lives.  Never NUL-terminated.
 * Lone surrogates come out in base/utf.h's three-byte form.  After an error every call returns it again.
 * No globals, no callbacks; one thread per reader.
 */
#ifndef FARSH_CLIXML_READER_H
#define FARSH_CLIXML_READER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "clixml/limits.h"

enum clix_elem {
	CLIX_ERROR = -2,
	CLIX_EOF = -1,  /* the document ended well */
	CLIX_CLOSE = 0, /* the entered element's end tag was read: the level above is current again */
	CLIX_UNKNOWN,   /* an element that CLIXML does not know: see .name; usually an error of the caller's */
#define CLIX_TYPE(code, name, kind, type) CLIX_##code,
#include "tables/clixml_types.def"
#undef CLIX_TYPE
	CLIX_ELEM_COUNT
};

enum clix_kind { CLIX_KIND_OTHER, CLIX_KIND_PRIMITIVE, CLIX_KIND_STRUCT, CLIX_KIND_NULLARY };

enum clix_error {
	CLIX_OK = 0,
	CLIX_E_ROOT_DATA, /* text at the root level */
	CLIX_E_NO_ROOT,
	CLIX_E_MANY_ROOTS,
	CLIX_E_EOF,       /* the document ends inside something */
	CLIX_E_MISMATCH,  /* end tag of another element */
	CLIX_E_SYNTAX,    /* not XML: an unexpected character */
	CLIX_E_ATTRIBUTE, /* malformed or repeated attribute */
	CLIX_E_ENTITY,    /* unknown entity, bad character reference */
	CLIX_E_ENCODING,  /* not UTF-8, or a byte that XML forbids */
	CLIX_E_DTD,
	CLIX_E_TEXT,  /* text among elements where CLIXML has none */
	CLIX_E_CHILD, /* an element inside a primitive */
	CLIX_E_REFID, /* RefId= is not a number */
	CLIX_E_TOO_DEEP,
	CLIX_E_TOO_MANY,
	CLIX_E_TOO_BIG,
	CLIX_ERROR_COUNT
};

struct clix_str {
	const char *s;
	size_t n;
};

/* Zero in a field: the default of limits.h. */
struct clix_limits {
	uint32_t object_depth, elements;
	size_t bytes;
};

struct clix_reader {
	/* the start tag that clix_next returned */
	enum clix_elem elem;
	bool empty;           /* <X/> */
	bool has_n;           /* N= was there; .n is its decoded text */
	int64_t ref_id;       /* RefId=, or -1 */
	struct clix_str name; /* of the element, as written, without a prefix */
	struct clix_str n;
	struct clix_str stream;  /* S=: the stream name in console output; n == 0 when absent */
	struct clix_str version; /* Version= of Objs; s == NULL when absent */
	struct clix_str xmlns;   /* xmlns= (or xmlns:prefix= of its own prefix); s == NULL when absent */

	/* private */
	const char *begin, *at, *end;
	const char *tag_at; /* '<' of the pending start tag */
	enum clix_error error;
	const char *error_at;
	struct clix_str error_name; /* what the message names: an entity, an attribute, an expected token */
	uint32_t depth, object_depth, elements;
	bool pending;   /* a start tag was returned and nothing done with it */
	bool close_due; /* an empty element was entered */
	bool root_seen;
	struct clix_limits limits;
	struct arena arena;
	struct buf scratch;
	struct clix_open {
		const char *name;
		uint32_t n;
		bool object;
	} open[CLIX_MAX_ELEMENT_DEPTH];
};

/* `limits` may be NULL.  The input must stay until fini. */
void clix_reader_init(struct clix_reader *r, const void *p, size_t n, const struct clix_limits *limits);
void clix_reader_fini(struct clix_reader *r);

/* Next element of the current level (see the top); comments and white space are passed over. */
enum clix_elem clix_next(struct clix_reader *r);
/* Makes the element just returned the current level.  Also right for <X/>: the next clix_next gives CLIX_CLOSE. */
void clix_enter(struct clix_reader *r);
/* Takes the whole text of the element just returned, decoded, and its end tag.  False: error (CLIX_E_CHILD when it has
 * elements).  <X/> gives the empty text. */
bool clix_text(struct clix_reader *r, struct clix_str *ret) PS_MUST_CHECK;
/* Passes over the element just returned. */
bool clix_skip(struct clix_reader *r);
/* Leaves the current level: passes over what is left of it, its end tag included. */
bool clix_leave(struct clix_reader *r);

enum clix_kind clix_elem_kind(enum clix_elem e);
const char *clix_elem_name(enum clix_elem e); /* "?" for what is no element */
const char *clix_elem_type(enum clix_elem e); /* .NET type of a primitive, else NULL */

/* Line and column (from 1, in UTF-16 units) as System.Xml reports them: of the name of the pending start tag, or else
 * of the next thing to be read (after the "</" of an end tag).  For the caller's own XmlException texts. */
void clix_reader_where(const struct clix_reader *r, unsigned *ret_line, unsigned *ret_column);
/* The error as .NET words it, position included ("… Line 1, position 85."); NUL-terminated, cut to `size`. */
void clix_error_text(const struct clix_reader *r, char *out, size_t size);
/* Offset of the error in the input. */
size_t clix_error_offset(const struct clix_reader *r);
/* Undoes _xHHHH_ in plain text; borrowed when there is nothing to undo. */
struct clix_str clix_unescape(struct arena *a, const char *s, size_t n);

#endif
