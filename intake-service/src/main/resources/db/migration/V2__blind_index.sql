-- Who is the same person, without knowing who: keyed hashes of identity card number, phone and employee number.
alter table petitioner add column indexed boolean not null default false;

create table petitioner_index (
    field         text  not null,
    blind         bytea not null,
    petitioner_id uuid  not null references petitioner (id) deferrable initially deferred,
    petition_id   uuid  not null,
    primary key (field, blind, petitioner_id)
);
