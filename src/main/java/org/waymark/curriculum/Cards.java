package org.waymark.curriculum;

import java.util.List;
import java.util.regex.Pattern;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Word;
import org.waymark.curriculum.item.Prose;

/** Small cards to cut out: words with their meaning, lines to say aloud, and who helps. */
public record Cards(List<Word> words, Prose sayIt, List<HelpLine> help) {
    private static final Pattern BLOCK = Pattern.compile("(?s)<(p|li)>(?!\\s*<p>)(.*?)</\\1>");
    private static final Pattern SPOKEN = Pattern.compile("(?:^|:(?:</strong>)?\\s*)(?:&quot;|[“«])");

    /**
     * The paragraphs of "Say it" that are said, as HTML that is safe to print: those that begin with a quotation, or with
     * a name and one. What to do with the body stays out.
     */
    public List<String> lines(String language) {
        return BLOCK.matcher(sayIt.html().in(language))
                .results()
                .map(block -> block.group(2).strip())
                .filter(SPOKEN.asPredicate())
                .toList();
    }
}
