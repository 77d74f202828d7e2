// What readers without script see of a plan, and what every component puts into the element.

const HEADS = { title: "Title", moscow: "MoSCoW", status: "Status", team: "Team", start: "Start", end: "End" };
const WORDS = { must: "Must", should: "Should", could: "Could", wont: "Won’t", in_progress: "In progress" };

const capital = word => word && word[0].toUpperCase() + word.slice(1);

/** The items of a plan as a caption, heads and rows of text; columns that nothing stands in are left out. */
export const tableOf = plan => {
  const { title, items = [], teams = [] } = Array.isArray(plan) ? { items: plan } : plan ?? {};
  const nameOf = Object.fromEntries((Array.isArray(teams) ? teams : []).map(team => [team?.id, team?.name]));
  const word = (item, key) => {
    const value = typeof item[key] == "string" ? item[key] : "";
    return key == "team" ? nameOf[value] ?? value : key == "moscow" || key == "status" ? WORDS[value] ?? capital(value) : value;
  };
  const shown = (Array.isArray(items) ? items : []).filter(item => item && typeof item == "object" && item.status != "dropped");
  const keys = Object.keys(HEADS).filter(key => key == "title" || shown.some(item => word(item, key)));
  return {
    caption: typeof title == "string" ? title : "",
    heads: keys.map(key => HEADS[key]),
    rows: shown.map(item => keys.map(key => word(item, key))),
  };
};

/** A plan as JSON that may stand in a script of a page. */
export const textOf = plan => (typeof plan == "string" ? plan : JSON.stringify(plan)).replaceAll("<", "\\u003c");

/** The same as an object. */
export const planOf = plan => typeof plan == "string" ? JSON.parse(plan) : plan;
