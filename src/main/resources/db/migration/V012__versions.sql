-- Since when a version has its address. Those from before this column were first read on the day it came, or earlier.
alter table lesson_version add column pinned_at timestamptz not null default now();
alter table lesson_version alter column pinned_at drop default;
create index lesson_version_lesson on lesson_version (lesson_id, pinned_at);
