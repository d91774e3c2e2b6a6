-- Of a million handlings most are archived: what is at work is listed by units through indexes of its own. The column changes once, with
-- the archive, so all other updates of a handling touch no index (HOT).
alter table handling add column active boolean generated always as (state not in ('ARCHIVED', 'VOID')) stored;
create index handling_active_concerned on handling (unit text_pattern_ops, id) where active;
create index handling_active_of_unit on handling (handling_unit text_pattern_ops, id) where active;
create index handling_concerned on handling (unit text_pattern_ops);
create index handling_grade on handling (grade, id);

-- A unit that handles nothing is known as such: of a thousand units each has its place in the statistics.
alter table handling alter column unit set statistics 1000;
alter table handling alter column handling_unit set statistics 1000;
