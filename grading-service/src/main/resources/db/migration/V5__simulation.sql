-- What another grading table would have said of all petitions.
create table simulation (
    id         uuid primary key,
    unit       text        not null,
    table_now  integer     not null,
    table_then integer     not null,
    state      text        not null,
    total      bigint      not null,
    done       bigint      not null,
    changed    bigint      not null,
    effect     jsonb,
    started_by text        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
create table simulation_change (
    simulation_id uuid not null references simulation (id),
    petition_id   uuid not null,
    grade_now     text not null,
    grade_then    text not null,
    primary key (simulation_id, petition_id)
);

-- Who decided first, whoever changed it later (G-09); and the order of grades.
alter table grading add column first_decided_by text;
update grading set first_decided_by = decided_by where state = 'DECIDED';
create index grading_decided on grading (received_at) where state = 'DECIDED';
create function grade_rank(grade text) returns integer language sql immutable strict parallel safe
    return array_position(array['ORDINARY', 'IMPORTANT', 'URGENT'], grade);
