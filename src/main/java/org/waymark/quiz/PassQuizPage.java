package org.waymark.quiz;

/** A quiz without an account, all on one form, because nothing of it is kept before the end. */
public record PassQuizPage(QuizPage quiz) {}
