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
        int skipped = frontLength(text);
        if (skipped == 0 && text.startsWith(FENCE)) {
            findings.error(Place.top(file), "The front matter has no end.", "Close it with a line of three hyphens.");
        }
        int offset = (int) text.substring(0, skipped).lines().count();
        Node body = MARKDOWN.parse(text.substring(skipped));
        return new Document(
                front(file, text, findings),
                sections(body, file, offset, findings),
                new Place(file, skipped == 0 ? 1 : 2));
    }

    /** The settings between the fences at the head of a file; empty where there are none. */
    static Yaml front(String file, String text, Findings findings) {
        int skipped = frontLength(text);
        return skipped == 0
                ? Yaml.empty(new Place(file, 1), findings)
                : Yaml.read(text.substring(FENCE.length(), skipped - FENCE.length()), new Place(file, 2), findings);
    }

    private static int frontLength(String text) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE) : -1;
        return end < 0 ? 0 : end + 1 + FENCE.length();
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
