/** What the first check brings: its list, and what is done with it. */
export const loadChecked = () => import(/* webpackChunkName: "checked" */ './checked');
