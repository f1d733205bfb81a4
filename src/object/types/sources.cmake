# The type files, one or a family each.
set(types types/support.c types/object.c types/string.c types/string_static.c types/string_find.c types/char.c
    types/numbers.c types/datetime_type.c types/timespan.c types/enums.c types/enums_ps.c)
