-- The archived file of each petition 归档案卷 (F-05, F-15): its contents list and what proves it; what it holds lies sealed in the
-- services. "edition" is its last archiving; a file that was opened again is archived again.
alter table handling add column archivings integer not null default 0;
update handling set archivings = 1 where state = 'ARCHIVED';

create table archive_volume (
    petition_id     uuid primary key,
    edition         integer     not null,
    archived_at     timestamptz not null,
    digest          text,
    place           text,
    box             text,
    shelved_by      text,
    shelved_at      timestamptz,
    transferred_to  text,
    transferred_by  text,
    transferred_at  timestamptz
);
create index archive_volume_archived_at on archive_volume (archived_at);

create table archive_part (
    petition_id uuid    not null,
    edition     integer not null,
    service     text    not null,
    digest      text    not null,
    documents   jsonb   not null,
    primary key (petition_id, edition, service)
);
