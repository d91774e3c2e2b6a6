-- Who was recused by whom (E-18); the person is sealed, the services know a keyed mark only.
create table recusal (
    id           uuid primary key,
    petition_id  uuid        not null references petition (id) deferrable initially deferred,
    ground       text        not null,
    sealed       bytea       not null,
    declared_by  text        not null,
    declared_at  timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz
);
create index recusal_petition on recusal (petition_id);

-- What petitioner and petition office wrote to each other under the receipt code (I-14).
create table message (
    id          uuid primary key,
    petition_id uuid        not null references petition (id) deferrable initially deferred,
    author      text        not null,
    sealed      bytea       not null,
    written_at  timestamptz not null
);
create index message_petition on message (petition_id);

-- Every identity is indexed when it is sealed.
alter table petitioner drop column indexed;
