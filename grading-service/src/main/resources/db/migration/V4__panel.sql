-- Joint grading (G-01): what departments were asked and said. Who is responsible, and disputes about it (E-17). And the
-- units of both, because they may see it.
alter table grading add column opinions jsonb not null default '[]';
alter table grading alter column opinions drop default;
alter table grading add column responsibility jsonb;
create table concerned_unit (
    petition_id uuid not null references grading (id),
    unit        text not null,
    primary key (petition_id, unit)
);
create index concerned_unit_unit on concerned_unit (unit text_pattern_ops);

-- The worklist: what waits for a decision, the most pressing first.
alter table grading add column open boolean not null default false;
update grading set open = state in ('PROVISIONAL', 'PROPOSED');
alter table grading alter column open drop default;
alter table grading add column waits_until timestamptz;
update grading set waits_until = coalesce(response_due_at, received_at);
alter table grading alter column waits_until set not null;
create index grading_worklist on grading (waits_until, id) where open;
create index grading_worklist_proposed on grading (proposed, waits_until, id) where open;
create index grading_worklist_unit on grading (unit text_pattern_ops) where open;

-- Who was named before there was this table.
insert into concerned_unit select id, report ->> 'leadUnit' from grading where state = 'DECIDED'
    union select id, u from grading, jsonb_array_elements_text(report -> 'supportingUnits') u where state = 'DECIDED';
