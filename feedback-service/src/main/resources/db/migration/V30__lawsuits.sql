-- Proceedings about a matter that run: no review is asked for meanwhile (E-15).
create table running_lawsuit (
    lawsuit_id  uuid primary key,
    petition_id uuid not null
);
create index running_lawsuit_petition on running_lawsuit (petition_id);
