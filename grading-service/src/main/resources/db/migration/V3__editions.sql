-- Rules that are data, in editions; one of a kind is in force.
create table edition (
    id           uuid primary key,
    version      bigint      not null,
    kind         text        not null,
    number       integer     not null,
    state        text        not null,
    content      jsonb       not null,
    note         text        not null,
    drafted_by   text        not null,
    drafted_at   timestamptz not null,
    activated_by text,
    activated_at timestamptz,
    unique (kind, number)
);
create unique index edition_in_force on edition (kind) where state = 'ACTIVE';

-- What the table said of a report; what a decision stands on, and what follows from it.
alter table grading add column proposal jsonb;
alter table grading add column ruling jsonb;
alter table grading add column proposed_at timestamptz;
alter table grading add column decided_at timestamptz;
alter table grading add column response_from timestamptz;
update grading set response_from = received_at where response_due_at is not null;
alter table grading add column regradings jsonb not null default '[]';
alter table grading alter column regradings drop default;
alter table grading add column closed boolean not null default false;
alter table grading alter column closed drop default;

-- Sensitive periods with their duty rosters (X-31).
create table sensitive_period (
    id        uuid primary key,
    name      text  not null,
    unit      text  not null,
    first_day date  not null,
    last_day  date  not null,
    roster    jsonb not null
);
