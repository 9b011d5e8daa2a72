package org.waymark.curriculum.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file: its front matter and its sections. */
record Document(Yaml front, List<Section> sections, Place place) {
    /** Deeper than anyone writes; what is deeper stays text. */
    private static final int NESTED = 30;

    private static final Parser MARKDOWN = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(NESTED)
            .maxInlineNesting(NESTED)
            .build();
    private static final String FENCE = "---\n";

    static Document read(String file, String text, Findings findings) {
        String front = "";
        if (text.startsWith(FENCE) && text.indexOf("\n---\n") > 0) {
            front = text.substring(FENCE.length(), text.indexOf("\n---\n") + 1);
        } else if (text.startsWith(FENCE)) {
            findings.error(Place.top(file), "The front matter has no end.", "Close it with a line of three hyphens.");
        }
        int skipped = front.isEmpty() ? 0 : 2 * FENCE.length() + front.length();
        int offset = (int) text.substring(0, skipped).lines().count();
        Place top = new Place(file, front.isEmpty() ? 1 : 2);
        Yaml yaml = front.isEmpty() ? Yaml.empty(top, findings) : Yaml.read(front, top, findings);
        Node body = MARKDOWN.parse(text.substring(skipped));
        return new Document(yaml, sections(body, file, offset, findings), top);
    }

    private static List<Section> sections(Node body, String file, int offset, Findings findings) {
        List<Section> roots = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        for (Node node = body.getFirstChild(); node != null; node = node.getNext()) {
            Place place = place(node, file, offset);
            if (node instanceof Heading heading) {
                Section section = new Section(
                        Rendering.plain(Marks.children(heading)),
                        heading.getLevel(),
                        place,
                        new ArrayList<>(),
                        new ArrayList<>());
                while (!open.isEmpty() && open.peek().level() >= section.level()) {
                    open.pop();
                }
                if (section.level() > open.size() + 1) {
                    findings.error(
                            place, "A heading level is skipped.", "Use " + "#".repeat(open.size() + 1) + " here.");
                }
                (open.isEmpty() ? roots : open.peek().children()).add(section);
                open.push(section);
            } else if (open.isEmpty()) {
                findings.error(place, "Text stands before the first heading.", "Move it below a heading.");
            } else {
                open.peek().blocks().add(node);
            }
        }
        return roots;
    }

    private static Place place(Node node, String file, int offset) {
        int line = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
        return new Place(file, offset + line + 1);
    }
}
