package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What curriculum.md 3.7 forbids in a picture, read from its alt text: that is what someone who cannot see it is told. */
final class PicturesAreGentle implements SharedRule {
    private static final Map<String, Pattern> HARSH = Map.of("en", Wording.anyOf("""
            bruis(e|es|ed), chains?, chained, ropes?, tied up, barcodes?, hood(ed|ie over), cr(y|ies|ying), tears?
            hands? over (the|her|his|their) mouths?, weapons?, kni(fe|ves), guns?, blood, hit(s|ting), cage
            """), "es", Wording.anyOf("""
            moret(ón|ones), cadenas?, encadenad[ao]s?, cuerdas?, atad[ao]s?, código de barras, encapuchad[ao]s?
            llor(a|an|ando), lágrimas?, (tapa|tapando) la boca, armas?, cuchillos?, sangre, golpe(a|an|ando)?, jaula
            """));

    @Override
    public String says() {
        return "No picture shows bruises, chains, ropes, barcodes, hoods, weapons, covered mouths or tears.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return PictureMark.all(lesson.files())
                .flatMap(picture -> Wording.find(HARSH.get(language(picture)), picture.alt()).stream()
                        .map(found -> Finding.error(
                                picture.place(), "The picture shows \"" + found + "\".", "Draw who helps.")));
    }

    private static String language(PictureMark picture) {
        return picture.place().file().endsWith(".es.md") ? "es" : "en";
    }
}
