//! Words that tools have by habit: initials of estimates, states of their own, columns of their own bookkeeping.

use crate::model::Key;

/// The initials of RICE, and of ICE, as heads of columns.
pub const INITIALS: &[&[(&str, Key)]] = &[
    &[("r", Key::Reach), ("i", Key::Impact), ("c", Key::Confidence), ("e", Key::Effort)],
    &[("i", Key::Impact), ("c", Key::Confidence), ("e", Key::Ease)],
];

/// Words of a status that a tool means otherwise than others do.
pub const OWN_WORDS: &[(&str, &[(&str, &str)])] = &[(
    "Pivotal Tracker",
    &[
        ("unscheduled", "idea"),
        ("unstarted", "planned"),
        ("finished", "in_progress"),
        ("delivered", "in_progress"),
        // Sent back to whoever works on it.
        ("rejected", "in_progress"),
        ("accepted", "done"),
    ],
)];

/// Names of columns that trackers keep for themselves. Three of them in a table make it an export, whose other columns say enough.
pub const BOOKKEEPING: &str = "created,created at,created date,created at utc,created time,created on,created by,creator,author,reporter,updated,updated at,updated at utc,updated date,last modified,last modified time,\
    last edited time,last edited by,modified,modified at,closed,closed at,closed at utc,closed date,completed at,completed on,date created,date updated,date closed,date done,last viewed,last activity date,last updated,votes,watchers,watcher count,uuid,\
    archived,archived at,assignee email,assignee id,reporter id,creator id,project key,project id,project name,project type,project lead,project lead id,project description,project url,spent time,time spent,\
    time in status minutes,last activity,node id,rank,security level,environment,requested by,requester,owned by id,accepted at,started at,moved at,changed date,changed by,state change date,rev,comment count,comments count,\
    attachment,attachments,attachment count,work log,log work,progress work,workratio,work ratio,request type,satisfaction,development,time tracking,inward issue link cloners,outward issue link cloners,\
    erstellt,erstellt am,aktualisiert,autor,ersteller,geandert,angelegt am,geschlossen am,aufgewendete zeit,cree,mis a jour,createur,creado,actualizado,creador,criado,atualizado,creato,aggiornato,aangemaakt,bijgewerkt,utworzono,zaktualizowano,作成日,更新日,作成者,创建时间,更新时间,创建人,创建者";
