-- The index of who is to be revisited looks at its own column, which changes with the closing and the revisit alone: all other
-- updates of a handling touch no index (HOT).
alter table handling add column to_revisit boolean generated always as (state = 'CLOSED') stored;
drop index handling_to_revisit;
create index handling_to_revisit on handling (unit text_pattern_ops) where to_revisit;
