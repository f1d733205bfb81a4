# The type files, one or a family each.
set(types types/array_type.c types/char.c types/comparer.c types/convert_type.c types/crypto.c types/culture_info.c
    types/datetime_type.c types/datetimeoffset.c types/dict_types.c types/encoding.c types/enumerator.c
    types/enums.c types/enums_ps.c types/environment.c types/guid_type.c types/io_file.c types/io_info.c
    types/io_path.c types/linq.c types/list_types.c types/math.c types/misc.c types/numbers.c types/object.c
    types/queue_types.c types/regex_type.c types/set_types.c types/string.c types/string_find.c
    types/string_static.c types/stringbuilder.c types/support.c types/text_io.c types/threading.c types/timespan.c
    types/tuple.c types/version.c types/web.c)
