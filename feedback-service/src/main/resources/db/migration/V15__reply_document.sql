-- The reply is drafted by one person of the unit and approved by another (F-01), issued under a number 文号 as a version (F-02), and what
-- did not reach the petitioner is on record (F-03).
create table reply_draft (
    id          uuid primary key,
    petition_id uuid not null,
    unit        text not null,
    state       text not null,
    written_by  text not null,
    reviewed_by text,
    remark_id   uuid
);
create index reply_draft_petition on reply_draft (petition_id);
create unique index reply_draft_waits on reply_draft (petition_id) where state in ('DRAFTED', 'APPROVED');

create table document_number (
    word text    not null,
    year integer not null,
    last bigint  not null,
    primary key (word, year)
);

create table issued_reply (
    reply_id    uuid primary key,
    petition_id uuid    not null,
    number      text    unique,
    version     integer not null,
    noticed_on  date
);
create index issued_reply_noticed on issued_reply (noticed_on desc) where noticed_on is not null;
create index issued_reply_petition on issued_reply (petition_id);

-- What was issued before has no number; the next version is counted on from it.
insert into issued_reply (reply_id, petition_id, version)
    select id, petition_id, row_number() over (partition by petition_id order by written_at, id) from writing where kind = 'REPLY';

create table delivery_attempt (
    id           uuid primary key,
    petition_id  uuid not null,
    reply_id     uuid not null,
    way          text not null,
    failure      text not null,
    attempted_on date not null,
    attempted_by text not null,
    words_id     uuid not null
);
create index delivery_attempt_reply on delivery_attempt (reply_id);
