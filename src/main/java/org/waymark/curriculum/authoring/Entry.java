package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * The parts of an item's or a scene's section.
 *
 * @param yaml the block of settings; empty when there is none
 * @param body what is read before the choices
 * @param choices the marked list
 * @param targets the numbered list: what the choices are put to
 * @param hint and {@code why}: the paragraphs so named
 */
record Entry(
        String yaml, List<Node> body, List<Marks> choices, List<List<Node>> targets, List<Node> hint, List<Node> why) {

    /** The kinds of item in which a numbered list is no part of the story. */
    private static final List<String> TARGETED = List.of("match", "sort");

    static Entry read(Section section) {
        String yaml = "";
        List<Node> body = new ArrayList<>();
        List<Marks> choices = new ArrayList<>();
        List<List<Node>> targets = new ArrayList<>();
        List<Node> hint = new ArrayList<>();
        List<Node> why = new ArrayList<>();
        for (Node node : section.blocks()) {
            if (node instanceof FencedCodeBlock code && code.getInfo().equals("yaml")) {
                yaml = code.getLiteral();
            } else if (node instanceof BulletList list) {
                Marks.children(list).forEach(entry -> choices.add(Marks.read(entry)));
            } else if (node instanceof OrderedList list && TARGETED.contains(section.kind())) {
                Marks.children(list).forEach(entry -> targets.add(List.of(entry.getFirstChild())));
            } else if (named(node, "Hint.", "Pista.")) {
                hint.add(unnamed(node));
            } else if (named(node, "Why.", "Por qué.")) {
                why.add(unnamed(node));
            } else {
                body.add(node);
            }
        }
        return new Entry(yaml, body, choices, targets, hint, why);
    }

    private static boolean named(Node node, String en, String es) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && List.of(en, es).contains(Rendering.plain(List.of(strong)));
    }

    private static Node unnamed(Node paragraph) {
        paragraph.getFirstChild().unlink();
        return paragraph;
    }
}
