-- A matter before a mediator: consent of both sides, meetings, agreement with sums and days, confirmation by a court (X-16 to X-19, E-33).
create table mediation (
    id             uuid primary key,
    petition_id    uuid    not null references consultation (id),
    state          text    not null,
    other_side     text    not null,
    mediator       text    not null,
    mediator_unit  text    not null,
    requested_on   date    not null,
    consent        text    not null,
    consented_by   text,
    agreed_on      date,
    words          text,
    sum            numeric(16, 4),
    currency       text,
    asked_court_on date,
    confirmed_on   date,
    failure        text,
    ended_on       date
);
create unique index mediation_running on mediation (petition_id) where state in ('REQUESTED', 'RUNNING', 'AGREED');
create index mediation_petition on mediation (petition_id);
create index mediation_requested on mediation (requested_on);

create table mediation_meeting (
    id           uuid primary key,
    mediation_id uuid not null references mediation (id),
    petition_id  uuid not null,
    day          date not null,
    way          text not null,
    words        text not null,
    noted_by     text not null
);
create index mediation_meeting_mediation on mediation_meeting (mediation_id);

create table agreement_part (
    id           uuid primary key,
    mediation_id uuid           not null references mediation (id),
    petition_id  uuid           not null,
    what         text           not null,
    amount       numeric(16, 4) not null,
    due_on       date           not null,
    performed_on date,
    evidence     text
);
create index agreement_part_mediation on agreement_part (mediation_id);
