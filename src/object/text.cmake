# conversion, comparison, operators; numbers, dates and patterns as text
set(text arithmetic.c arithmetic_mixed.c bigint.c collation.c compare.c convert.c convert_collection.c convert_number.c
    convert_object.c convert_string.c culture.c datetime.c datetime_exact.c datetime_format.c datetime_parse.c decimal.c
    enum_text.c format_value.c index.c number_custom.c number_format.c number_parse.c number_text.c operators.c
    operators_split.c operators_text.c regex.c regex_class.c regex_replace.c regex_scan.c regex_translate.c text.c truth.c
    wildcard.c)
