set(core value.c string.c type.c type_core.c hooks.c array.c list.c dict.c dict_order.c enumerate.c throw.c
    exception_rows.c error_record.c member.c invoke.c psobject.c access.c properties.c typedata.c typedata_rows.c psmember.c views.c types/reflection.c
    types/enum_type.c types/language_primitives.c types/credential.c types/bigint_type.c
    types/uri_type.c types/net_types.c
    types/xml_node.c types/xml_document.c types/xml_text.c types/xml_lib.c)
