-- The unit that the petition concerns; what was there before is seen by who sees everything.
alter table disclosure add column unit text not null default '';
alter table disclosure alter column unit drop default;
