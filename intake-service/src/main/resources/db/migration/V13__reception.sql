-- Reception days and leader reception (X-08); who comes is sealed.
create table reception (
    id           uuid primary key,
    version      bigint  not null,
    unit         text    not null,
    confidential boolean not null,
    accused_unit text,
    kind         text    not null,
    state        text    not null,
    day          date    not null,
    from_time    time    not null,
    to_time      time    not null,
    place        text    not null,
    leader       text    not null,
    departments  jsonb   not null,
    places       integer not null,
    booked       integer not null check (booked between 0 and places)
);
create index reception_day on reception (day);

create table appointment (
    id           uuid primary key,
    version      bigint not null,
    reception_id uuid   not null references reception (id),
    state        text   not null,
    sealed       bytea  not null,
    said         text,
    promises     jsonb  not null,
    petition_id  uuid references petition (id) deferrable initially deferred,
    recorded_by  text,
    recorded_at  timestamptz
);
create index appointment_reception on appointment (reception_id);
create index appointment_petition on appointment (petition_id);
