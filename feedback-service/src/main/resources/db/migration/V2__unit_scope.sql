-- The unit that the petition concerns, beside the one that handles it; what was there before is seen by who sees everything.
alter table handling rename column unit to handling_unit;
alter table handling add column unit text not null default '';
alter table handling alter column unit drop default;
