/// What this parser makes of a text that RFC 8259 leaves to it.
enum Choice {
    /// It is a value.
    case accepted
    /// It is an error.
    case refused
    /// It is a value with U+FFFD in it, or an error, as the parser is told.
    case replaced

    /// The choice for each `i_` file of the suite.
    static let table: [String: Choice] = [
        // A number keeps its text, so there is none that is too large or too small.
        "i_number_double_huge_neg_exp": .accepted,
        "i_number_huge_exp": .accepted,
        "i_number_neg_int_huge_exp": .accepted,
        "i_number_pos_double_huge_exp": .accepted,
        "i_number_real_neg_overflow": .accepted,
        "i_number_real_pos_overflow": .accepted,
        "i_number_real_underflow": .accepted,
        "i_number_too_big_neg_int": .accepted,
        "i_number_too_big_pos_int": .accepted,
        "i_number_very_big_negative_int": .accepted,

        // Half a surrogate pair, escaped.
        "i_object_key_lone_2nd_surrogate": .replaced,
        "i_string_1st_surrogate_but_2nd_missing": .replaced,
        "i_string_1st_valid_surrogate_2nd_invalid": .replaced,
        "i_string_incomplete_surrogate_and_escape_valid": .replaced,
        "i_string_incomplete_surrogate_pair": .replaced,
        "i_string_incomplete_surrogates_escape_valid": .replaced,
        "i_string_invalid_lonely_surrogate": .replaced,
        "i_string_invalid_surrogate": .replaced,
        "i_string_inverted_surrogates_U+1D11E": .replaced,
        "i_string_lone_second_surrogate": .replaced,

        // Bytes that aren't UTF-8.
        "i_string_UTF-16LE_with_BOM": .refused,
        "i_string_UTF-8_invalid_sequence": .refused,
        "i_string_UTF8_surrogate_U+D800": .refused,
        "i_string_invalid_utf-8": .refused,
        "i_string_iso_latin_1": .refused,
        "i_string_lone_utf8_continuation_byte": .refused,
        "i_string_not_in_unicode_range": .refused,
        "i_string_overlong_sequence_2_bytes": .refused,
        "i_string_overlong_sequence_6_bytes": .refused,
        "i_string_overlong_sequence_6_bytes_null": .refused,
        "i_string_truncated-utf-8": .refused,
        "i_string_utf16BE_no_BOM": .refused,
        "i_string_utf16LE_no_BOM": .refused,

        // Beyond 100 levels; and a byte order mark, which Python refuses too.
        "i_structure_500_nested_arrays": .refused,
        "i_structure_UTF-8_BOM_empty_object": .refused,
    ]
}
