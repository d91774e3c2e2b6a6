create table disclosure (
    id              uuid primary key,
    version         bigint  not null,
    state           text    not null,
    grade           text    not null,
    consulted       boolean not null,
    petition_closed boolean not null,
    notice          jsonb,
    drafted_by      text,
    reviewed_by     text,
    return_reason   text,
    published_at    timestamptz,
    visible_until   date,
    waiver          text
);
create index disclosure_board on disclosure (id) where state = 'PUBLISHED';
