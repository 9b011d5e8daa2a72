/** The load benchmark: a class, a whole school and the bell, against pgbench in the same run (docs/performance.md). */
package org.waymark.bench;
