package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/** What was counted for the class and kept with nobody: how sure they are, and which ways they took in practice. */
public record CountsPage(
        UUID id, UUID schoolClass, String classTitle, Text title, int step, List<Sure> scales, List<Scene> scenes)
        implements Table {
    /** A scale; the mean is null while there are too few marks. */
    public record Sure(String item, Prose stem, int least, int most, int n, Double mean) {}

    /** A scene in which enough choices were made, of so many in all. */
    public record Scene(String item, String scene, Prose words, int n, List<Way> ways) {}

    /** A way on, by its number from 1. */
    public record Way(int branch, Text words, int n) {}

    @Override
    public List<String> columns() {
        return List.of("item", "scene", "way", "text", "n", "mean");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        scales.stream()
                .filter(scale -> scale.mean() != null)
                .forEach(scale -> rows.add(Arrays.asList(
                        scale.item(), null, null, scale.stem().plain().en(), scale.n(), scale.mean())));
        for (Scene scene : scenes) {
            scene.ways()
                    .forEach(way -> rows.add(Arrays.asList(
                            scene.item(),
                            scene.scene(),
                            way.branch(),
                            way.words().en(),
                            way.n(),
                            null)));
        }
        return rows;
    }
}
