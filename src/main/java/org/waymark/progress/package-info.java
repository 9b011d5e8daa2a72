/** What a class and a student have done: the student's list, the teacher's view of an assignment. */
package org.waymark.progress;
