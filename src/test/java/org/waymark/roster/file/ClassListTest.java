package org.waymark.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class's list, as spreadsheets and people write it. */
class ClassListTest {
    private static List<String> names(String text) {
        ClassList list = ClassList.of("list.csv", text);
        assertEquals(List.of(), list.findings());
        return list.entries().stream().map(ClassList.Entry::name).toList();
    }

    private static List<String> findings(String text) {
        return findings(ClassList.of("list.csv", text));
    }

    private static List<String> findings(ClassList list) {
        return list.findings().stream()
                .map(finding -> finding.line() + " " + finding.message())
                .toList();
    }

    private static ClassList bytes(String text, Charset charset) {
        return ClassList.of("list.csv", new ByteArrayInputStream(text.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,id\nAna P.,7\nBen R.,8\n",
                "\uFEFFname,id\r\nAna P.,7\r\nBen R.,8",
                "Nombre;Matrícula\nAna P.;7\nBen R.;8\n",
                "\"Student Name\"\tStudent ID\n\"Ana P.\"\t7\n\nBen R.\t8\n",
                "NOMBRE COMPLETO,Número de estudiante\n  Ana  P. , 7\nBen R.,8\n,\n",
                "first,last,sourcedId\nAna,Pérez,7\nBen,Ruiz Gil,8\n",
                "id;Nombres;Apellidos\n7;Ana;Pérez López\n8;Ben;Ruiz\n",
                "birth date,name,id\n2017-03-04,Ana P.,7\n2017-03-05,\"Ben\n R.\",8\n",
            })
    void isReadHoweverItIsWritten(String text) {
        ClassList list = ClassList.of("list.csv", text);
        assertEquals(
                List.of("Ana P. 7", "Ben R. 8"),
                list.entries().stream()
                        .map(entry -> entry.name() + " " + entry.number())
                        .toList());
        assertEquals(List.of(), list.findings());
    }

    @Test
    void aPlainListNeedsNoHead() {
        assertEquals(List.of("Ana P.", "Ben R."), names("Ana P.\n\nBen R.\n"));
        assertEquals(List.of("Ana P."), names("nombre\nAna P."));
    }

    @Test
    void moreLettersTellApartWhoWouldBeCalledTheSame() {
        assertEquals(
                List.of("Ana Pé.", "Ana Pa.", "Ana Q.", "Ben P."),
                names("first,last\nAna,Pérez\nAna,Paz\nAna,Q\nBen,P"));
    }

    @Test
    void whatNobodyAskedForIsLeftOutAndNamedByItsHead() {
        ClassList list = ClassList.of(
                "list.csv",
                "name,E-mail,Birth date,Address,Phone\nAna P.,a@example.org,2017-03-04,1 Elm St,555-0100\n");
        assertEquals(List.of("E-mail", "Birth date", "Address", "Phone"), list.leftOut());
        assertFalse(list.toString().contains("example.org") || list.toString().contains("Elm"), list.toString());
        assertEquals("name,number\r\nAna P.,\r\n", list.text());
    }

    @Test
    void badLinesAreNamed() {
        assertEquals(List.of("3 import.name-twice"), findings("name\nAna P.\nana  p.\n"));
        assertEquals(List.of("3 import.number-twice"), findings("name,id\nAna P.,7\nBen R.,7\n"));
        assertEquals(List.of("2 import.name-empty"), findings("name,id\n,7\n"));
        assertEquals(List.of("2 import.name-more"), findings("name\nana@example.org\n"));
        assertEquals(List.of("2 import.name-more"), findings("name\nAna\u0000\n"));
        assertEquals(List.of("2 import.name-long"), findings("name\n" + "x".repeat(81)));
        assertEquals(List.of("2 import.number-unfit"), findings("name,id\nAna P.,078-05-1120\n"));
        assertEquals(List.of("2 import.too-wide"), findings("name,id\nPérez, Ana,7\n"));
    }

    @Test
    void whatIsNoListIsSaid() {
        assertEquals(List.of("0 import.empty"), findings(""));
        assertEquals(List.of("0 import.empty"), findings("name,id\r\n"));
        assertEquals(List.of("1 import.no-names"), findings("a@example.org,7\nb@example.org,8\n"));
        assertEquals(List.of("2 import.broken"), findings("name\n\"Ana" + "x".repeat(40_000)));
        String long200 = IntStream.range(0, 300).mapToObj("Child %d"::formatted).collect(Collectors.joining("\n"));
        assertEquals(List.of("202 import.too-long"), findings("name\n" + long200));
    }

    @Test
    void aTextThatIsNotUtf8IsNotGuessed() {
        String text = "name\nÑandú P.\n";
        assertEquals(List.of(), findings(bytes(text, StandardCharsets.UTF_8)));
        assertEquals(List.of("1 import.not-utf8"), findings(bytes(text, StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("1 import.not-utf8"), findings(bytes(text, StandardCharsets.UTF_16)));
    }
}
