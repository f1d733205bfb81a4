/* SPDX-License-Identifier: MIT */
/*
 * object/regex_class.c - character classes and escapes of .NET patterns in PCRE2's spelling: [a-z-[aeiou]], \p{…}, \w.
 *
 * Every literal is escaped, so that nothing of PCRE2's own syntax ([:alpha:], \Q…\E) can come to life.
 */
#include <string.h>

#include "base/utf.h"
#include "object/regex_plan.h"

void translate_literal(struct translator *t, uint32_t cp, bool in_class, struct buf *out)
{
	bool plain = (cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || cp == '_' || cp == ' ';
	if (plain)
		buf_put_byte(out, (int)cp);
	else if (t->ascii && cp >= 0x80)
		buf_puts(out, in_class ? "\\xff" : "[^\\x00-\\xff]"); /* cannot be in an ASCII text */
	else if (cp >= 0x80)
		buf_put_cp(out, cp);
	else
		buf_printf(out, "\\x%02x", cp);
}

const char *translate_shorthand(const struct translator *t, char c, bool in_class)
{
	bool wide = !t->ascii && !(t->options & REGEX_ECMASCRIPT);
	switch (c) {
	case 'd':
		return wide ? "\\p{Nd}" : "\\d";
	case 'D':
		return wide ? "\\P{Nd}" : "\\D";
	case 's':
		return "\\s";
	case 'S':
		return "\\S";
	case 'w':
		return !wide ? "\\w" : in_class ? "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}" : "[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]";
	case 'W':
		return !wide || in_class ? "\\W" : "[^\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]";
	default:
		return NULL;
	}
}

static const struct {
	const char *name, *range;
} blocks[] = {
    {"IsBasicLatin", "\\x{0}-\\x{7f}"}, {"IsLatin-1Supplement", "\\x{80}-\\x{ff}"}, {"IsLatinExtended-A", "\\x{100}-\\x{17f}"},
    {"IsLatinExtended-B", "\\x{180}-\\x{24f}"}, {"IsGreek", "\\x{370}-\\x{3ff}"}, {"IsGreekandCoptic", "\\x{370}-\\x{3ff}"},
    {"IsCyrillic", "\\x{400}-\\x{4ff}"}, {"IsHebrew", "\\x{590}-\\x{5ff}"}, {"IsArabic", "\\x{600}-\\x{6ff}"},
    {"IsThai", "\\x{e00}-\\x{e7f}"}, {"IsGeneralPunctuation", "\\x{2000}-\\x{206f}"},
    {"IsCurrencySymbols", "\\x{20a0}-\\x{20cf}"}, {"IsArrows", "\\x{2190}-\\x{21ff}"},
    {"IsMathematicalOperators", "\\x{2200}-\\x{22ff}"}, {"IsBoxDrawing", "\\x{2500}-\\x{257f}"},
    {"IsHiragana", "\\x{3040}-\\x{309f}"}, {"IsKatakana", "\\x{30a0}-\\x{30ff}"},
    {"IsCJKUnifiedIdeographs", "\\x{4e00}-\\x{9fff}"}, {"IsHangulSyllables", "\\x{ac00}-\\x{d7af}"},
    {"IsPrivateUse", "\\x{e000}-\\x{f8ff}"},
};

static const char categories[] = " L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp "
				 "C Cc Cf Cs Co Cn ";

bool translate_property(struct translator *t, bool negated, struct buf *out)
{
	if (t->p >= t->end || *t->p != '{' || t->end - t->p < 3)
		return translate_fail(t, t->p, "Incomplete \\p{X} character escape.");
	const char *name = t->p + 1, *stop = name;
	while (stop < t->end && *stop != '}')
		stop++;
	if (stop >= t->end)
		return translate_fail(t, t->p, "Incomplete \\p{X} character escape.");
	t->p = stop + 1;
	char key[40];
	size_t n = (size_t)(stop - name);
	if (n > 0 && n < sizeof key - 2) {
		key[0] = ' ';
		memcpy(key + 1, name, n);
		memcpy(key + 1 + n, " ", 2);
		if (!memchr(name, ' ', n) && strstr(categories, key)) {
			bool cased = n == 2 && name[0] == 'L' && strchr("ult", name[1]); /* without case these three are one */
			if (cased && (t->options & REGEX_IGNORE_CASE))
				buf_printf(out, "\\%c{L&}", negated ? 'P' : 'p');
			else
				buf_printf(out, "\\%c{%.*s}", negated ? 'P' : 'p', (int)n, name);
			return true;
		}
		for (size_t i = 0; i < ARRAY_LEN(blocks); i++) {
			if (strlen(blocks[i].name) != n || memcmp(blocks[i].name, name, n) != 0)
				continue;
			if (t->ascii)
				buf_puts(out, (i == 0) != negated ? "\\x00-\\x7f" : "\\xff");
			else
				buf_puts(out, blocks[i].range);
			return true;
		}
	}
	return translate_fail(t, t->p, "Unknown property '%.*s'.", (int)n, name);
}

static int hex_value(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

static bool hex_escape(struct translator *t, int digits, uint32_t *ret)
{
	*ret = 0;
	for (int i = 0; i < digits; i++) {
		if (t->p + i >= t->end || hex_value(t->p[i]) < 0)
			return translate_fail(t, t->p, "Insufficient or invalid hexadecimal digits.");
		*ret = *ret << 4 | (uint32_t)hex_value(t->p[i]);
	}
	t->p += digits;
	return true;
}

static bool unicode_escape(struct translator *t, uint32_t *ret)
{
	if (!hex_escape(t, 4, ret))
		return false;
	if (*ret >= 0xD800 && *ret < 0xDC00 && t->end - t->p >= 6 && t->p[0] == '\\' && t->p[1] == 'u') {
		uint32_t low = 0;
		for (int i = 2; i < 6; i++)
			low = low << 4 | (uint32_t)(hex_value(t->p[i]) & 0xF);
		if (low >= 0xDC00 && low < 0xE000) {
			*ret = 0x10000 + ((*ret - 0xD800) << 10) + (low - 0xDC00);
			t->p += 6;
		}
	}
	return true;
}

bool translate_char_escape(struct translator *t, bool in_class, uint32_t *ret)
{
	if (t->p >= t->end)
		return translate_fail(t, t->end, "Illegal \\ at end of pattern.");
	uint32_t cp;
	t->p += utf8_decode(t->p, (size_t)(t->end - t->p), &cp);
	*ret = cp;
	switch (cp) {
	case 'a':
		*ret = 7;
		return true;
	case 'b':
		*ret = 8;
		return in_class || translate_fail(t, t->p, "Unrecognized escape sequence \\b.");
	case 'e':
		*ret = 27;
		return true;
	case 'f':
		*ret = 12;
		return true;
	case 'n':
		*ret = 10;
		return true;
	case 'r':
		*ret = 13;
		return true;
	case 't':
		*ret = 9;
		return true;
	case 'v':
		*ret = 11;
		return true;
	case 'x':
		return hex_escape(t, 2, ret);
	case 'u':
		return unicode_escape(t, ret);
	case 'c':
		if (t->p >= t->end)
			return translate_fail(t, t->p, "Missing control character.");
		cp = (uint8_t)*t->p++;
		if (cp >= 'a' && cp <= 'z')
			cp -= 32;
		*ret = cp - '@';
		return cp >= '@' && cp <= '_' ? true : translate_fail(t, t->p, "Unrecognized control character.");
	default:
		break;
	}
	if (cp >= '0' && cp <= '7') {
		*ret = cp - '0';
		for (int i = 0; i < 2 && t->p < t->end && *t->p >= '0' && *t->p <= '7'; i++)
			*ret = *ret * 8 + (uint32_t)(*t->p++ - '0');
		*ret &= 0xFF;
		return true;
	}
	if (cp == '_' || cp_is_letter(cp) || cp_is_digit(cp))
		return translate_fail(t, t->p, "Unrecognized escape sequence \\%.*s.", (int)utf8_encode(cp, (char[4]){0}),
		    t->p - utf8_encode(cp, (char[4]){0}));
	return true;
}

/* One item of a class at t->p: a shorthand goes to out at once (*ret_set), a character to *ret_cp. */
static bool class_item(struct translator *t, struct buf *out, bool *ret_set, uint32_t *ret_cp)
{
	*ret_set = false;
	if (*t->p != '\\') {
		t->p += utf8_decode(t->p, (size_t)(t->end - t->p), ret_cp);
		return true;
	}
	t->p++;
	const char *set = t->p < t->end ? translate_shorthand(t, *t->p, true) : NULL;
	if (set) {
		buf_puts(out, set);
		t->p++;
		*ret_set = true;
		return true;
	}
	if (t->p < t->end && (*t->p == 'p' || *t->p == 'P')) {
		bool negated = *t->p++ == 'P';
		*ret_set = true;
		return translate_property(t, negated, out);
	}
	if (t->p < t->end && *t->p == '-') { /* \- */
		*ret_cp = '-';
		t->p++;
		return true;
	}
	return translate_char_escape(t, true, ret_cp);
}

static bool range_end(struct translator *t, uint32_t low, struct buf *body)
{
	bool set;
	uint32_t high = 0;
	struct buf ignored = BUF_INIT;
	const char *from = t->p;
	if (!class_item(t, &ignored, &set, &high)) {
		buf_fini(&ignored);
		return false;
	}
	buf_fini(&ignored);
	if (set)
		return translate_fail(t, t->p, "Cannot include class %.*s in character range.", (int)(t->p - from), from);
	if (high < low)
		return translate_fail(t, t->p, "[x-y] range in reverse order.");
	translate_literal(t, low, true, body);
	buf_put_byte(body, '-');
	translate_literal(t, high, true, body);
	return true;
}

/* Reads items up to ']'; a subtraction is translated into `less`. */
static bool class_body(struct translator *t, struct buf *body, struct buf *less)
{
	bool first = true;
	while (t->p < t->end) {
		if (*t->p == ']' && !first) {
			t->p++;
			return true;
		}
		if (*t->p == '-' && t->p + 1 < t->end && t->p[1] == '[' && !first) {
			t->p += 2;
			struct buf *keep = t->out;
			t->out = less;
			bool ok = translate_class(t);
			t->out = keep;
			if (!ok)
				return false;
			if (t->p < t->end && *t->p != ']')
				return translate_fail(t, t->p, "A subtraction must be the last element in a character class.");
			continue;
		}
		first = false;
		bool set;
		uint32_t low = 0;
		if (!class_item(t, body, &set, &low))
			return false;
		bool range = !set && t->end - t->p >= 2 && t->p[0] == '-' && t->p[1] != ']' && t->p[1] != '[';
		if (range) {
			t->p++;
			if (!range_end(t, low, body))
				return false;
		} else if (!set) {
			translate_literal(t, low, true, body);
		}
	}
	return translate_fail(t, t->end, "Unterminated [] set.");
}

bool translate_class(struct translator *t)
{
	if (++t->depth > REGEX_DEPTH_MAX)
		return translate_fail(t, t->p, "The pattern is nested too deeply.");
	struct buf body = BUF_INIT, less = BUF_INIT;
	bool negated = t->p < t->end && *t->p == '^';
	t->p += negated;
	bool ok = class_body(t, &body, &less);
	t->depth--;
	if (ok) {
		if (less.len)
			buf_printf(t->out, "(?:(?!%s)", buf_str(&less));
		buf_puts(t->out, negated ? "[^" : "[");
		buf_put(t->out, body.data, body.len);
		buf_puts(t->out, less.len ? "])" : "]");
	}
	buf_fini(&body);
	buf_fini(&less);
	return ok;
}
