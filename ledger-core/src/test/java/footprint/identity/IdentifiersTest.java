package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersTest {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Example
    void a_upn_is_recognised_by_its_form_or_its_prefix() {
        assertThat(Identifiers.parse("U997400120001")).isEqualTo(new Upn("U997400120001"));
        assertThat(Identifiers.parse(" upn:u997400120001 ")).isEqualTo(new Upn("U997400120001"));
    }

    @Example
    void a_temporary_upn_ends_in_a_letter() {
        Upn temporary = Upn.parse(withCheckLetter("99740012000", 'B'));

        assertThat(temporary.isTemporary()).isTrue();
        assertThat(new Upn("U997400120001").isTemporary()).isFalse();
    }

    @Example
    void the_rule_that_failed_is_told() {
        assertRule("A997400120001", "the check letter of this UPN is wrong");
        assertRule("upn:U99740012000", "a UPN has 13 characters");
        assertRule("S997400120001", "a UPN begins with a check letter");
        assertRule("upn:U9974X0120001", "characters 2 to 12 of a UPN are digits");
        assertRule("U99740012000O", "a UPN ends with a digit, or with a letter other than");
        assertRule("0123456789", "a ULN does not begin with 0");
        assertRule("uln:123", "a ULN has 10 digits");
        assertRule("urn:123456", "the prefix of an identifier is one of upn, uln");
        assertRule("Jo Bloggs", "this has the form of no identifier that the ledger reads: upn, uln");
    }

    @Property
    void a_uln_has_exactly_one_check_digit_or_none(@ForAll("nineDigits") String nine) {
        int remainder = 0;
        for (int i = 0; i < 9; i++) {
            remainder = (remainder + (10 - i) * (nine.charAt(i) - '0')) % 11;
        }
        for (int digit = 0; digit <= 9; digit++) {
            boolean right = remainder != 0 && digit == 10 - remainder;
            assertThat(Uln.SCHEME.isValid(nine + digit)).isEqualTo(right);
        }
    }

    @Property
    void a_upn_has_exactly_one_check_letter(@ForAll("elevenDigits") String eleven, @ForAll("lastOfUpn") char last) {
        String upn = withCheckLetter(eleven, last);

        assertThat(LETTERS.chars().filter(c -> Upn.SCHEME.isValid((char) c + upn.substring(1))))
                .containsExactly((int) upn.charAt(0));
    }

    @Property
    void no_error_and_no_to_string_holds_the_value(@ForAll("identifierLike") String text) {
        for (String given : new String[] {text, "upn:" + text, "uln:" + text, text + ":" + text}) {
            try {
                assertThat(Identifiers.parse(given).toString()).doesNotContain(text);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).doesNotContain(text);
                assertThat(e.getCause()).isNull();
            }
        }
    }

    @Property
    void a_free_text_that_names_a_child_is_found_out(@ForAll("elevenDigits") String eleven) {
        String upn = withCheckLetter(eleven, '7');

        assertThat(IdentifierScan.findIn("asked about pupil " + upn + ", see file"))
                .isTrue();
        assertThat(IdentifierScan.findIn("(" + upn.toLowerCase(java.util.Locale.ROOT) + ")"))
                .isTrue();
        assertThat(IdentifierScan.findIn("asked about 1,200 pupils in 2024, DR200310.01B"))
                .isFalse();
    }

    @Example
    void schools_and_providers_have_numbers_of_their_own_form() {
        assertThat(new Urn("123456")).hasToString("123456");
        assertThat(new Ukprn("10001234")).hasToString("10001234");
        assertThat(new Laestab("123/4567")).hasToString("123/4567");
        assertThatThrownBy(() -> new Urn("12345")).hasMessage("a URN has 6 digits");
        assertThatThrownBy(() -> new Ukprn("20001234")).hasMessageContaining("begins with 1");
        assertThatThrownBy(() -> new Laestab("1234567")).hasMessageContaining("123/4567");
    }

    @Provide
    Arbitrary<String> nineDigits() {
        return Arbitraries.integers().between(100_000_000, 999_999_999).map(String::valueOf);
    }

    @Provide
    Arbitrary<String> elevenDigits() {
        return Arbitraries.strings().numeric().ofLength(11);
    }

    @Provide
    Arbitrary<Character> lastOfUpn() {
        return Arbitraries.chars().with(LETTERS + "0123456789");
    }

    @Provide
    Arbitrary<String> identifierLike() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMinLength(8).ofMaxLength(12),
                elevenDigits().map(digits -> withCheckLetter(digits, '1')),
                elevenDigits().map(digits -> "A" + digits + "1"));
    }

    private static String withCheckLetter(String eleven, char last) {
        String rest = eleven + last;
        int sum = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            sum += (i + 2) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
        }
        return LETTERS.charAt(sum % 23) + rest;
    }

    private static void assertRule(String text, String rule) {
        assertThatThrownBy(() -> Identifiers.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule);
    }
}
