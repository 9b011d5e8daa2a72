package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A district at random. Each week some classes take a lesson, a few students come, a few are deleted. */
final class Population {
    final Shape shape;
    final List<Student> students = new ArrayList<>();
    final int[] enrolled;

    private final Random chance;
    private final int[] bandOf;
    /** How soon a school begins, from 0 to 1. */
    private final double[] eager;

    Population(long seed, Shape shape) {
        this.shape = shape;
        this.chance = new Random(seed);
        this.enrolled = new int[shape.schools()];
        this.eager = new double[shape.schools()];
        this.bandOf = new int[shape.schools() * shape.classes()];
        for (int school = 0; school < shape.schools(); school++) {
            found(school);
        }
    }

    /** Most schools have one band, some two; some are very small. */
    private void found(int school) {
        eager[school] = chance.nextInt(4) == 0 ? 0.02 : 0.05 + 0.4 * chance.nextDouble();
        int rooms = chance.nextInt(8) == 0 ? 1 : 1 + chance.nextInt(shape.classes());
        int band = chance.nextInt(shape.bands());
        for (int room = 0; room < rooms; room++) {
            int number = school * shape.classes() + room;
            bandOf[number] = chance.nextInt(3) > 0 ? band : chance.nextInt(shape.bands());
            int seats = Math.max(1, shape.students() / 2 + chance.nextInt(shape.students()));
            for (int seat = chance.nextInt(8) == 0 ? seats - 3 : 0; seat < seats; seat++) {
                come(school, number);
            }
        }
    }

    private void come(int school, int room) {
        enrolled[school]++;
        students.add(new Student(school, room, bandOf[room], chance.nextInt(15) == 0, shape.strands()));
    }

    void week() {
        boolean[] taught = new boolean[bandOf.length];
        int strand = chance.nextInt(shape.strands());
        int other = chance.nextInt(shape.strands());
        for (int room = 0; room < taught.length; room++) {
            taught[room] = chance.nextDouble() < eager[room / shape.classes()];
        }
        students.forEach(student -> learn(student, taught[student.room], chance.nextBoolean() ? strand : other));
        if (shape.deletions() > 0) {
            students.removeIf(student -> chance.nextInt(shape.deletions()) == 0);
            int room = students.get(chance.nextInt(students.size())).room;
            come(room / shape.classes(), room);
        }
    }

    private void learn(Student student, boolean taught, int strand) {
        student.strands[strand] |= taught && chance.nextInt(12) > 0;
        if (student.asked && shape.flips() && chance.nextInt(10) == 0) {
            student.right = !student.right;
        }
        if (student.isReached() && !student.asked && taught && chance.nextInt(3) == 0) {
            student.asked = true;
            student.right = chance.nextInt(5) > 0;
        }
    }
}
