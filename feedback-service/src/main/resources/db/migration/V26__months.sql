-- A unit's handlings are listed and counted by month; what is handled anew is rare among all that happens.
create index handling_of_unit on handling (handling_unit text_pattern_ops, received_at);
create index timeline_reopened on timeline (petition_id) where type = 'org.suyuan.feedback.handling-reopened.v1';
