-- The petitioner contests an opinion by receipt code (E-08, E-10): the words sealed; and how the last review stands.
create table review_request (
    id          uuid        primary key,
    petition_id uuid        not null,
    asked_at    timestamptz not null,
    sealed      bytea       not null
);
create index review_request_petition on review_request (petition_id);

create table review_standing (
    petition_id uuid primary key,
    standing    text not null,
    stage       text,
    due_at      timestamptz,
    ground      text,
    outcome     text,
    told_on     date
);
-- What was reviewed twice is not accepted again on the same facts and reasons (E-12).
create table ended_review (
    petition_id uuid primary key,
    ended_on    date not null
);
