-- The unit that the petition concerns; what was there before is seen by who sees everything.
alter table consultation add column unit text not null default '';
alter table consultation alter column unit drop default;

create table participant_unit (
    petition_id uuid not null references consultation (id),
    unit        text not null,
    primary key (petition_id, unit)
);
insert into participant_unit (petition_id, unit)
select distinct id, participant ->> 'unit'
from consultation, jsonb_array_elements(call -> 'participants') participant;
