/** Words that stand in every question and tell nothing about what is asked. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about after all also always am an and any anybody anyone anything are arent as at be because been being but by can cant could
	couldnt d did didnt do does doesnt doing dont else ever everybody everyone every everything for from get gets getting go going gonna
	got had has hasnt have havent having he her here hers herself him himself his how i id if ill im in into is isnt it
	its ive just keep keeps let lets letting like ll lot made make makes many may maybe me might mine more most much must my
	myself no not nobody now of off ok on one or other others our ours out over own please quite rather re really s seem seems
	she should shouldnt so some somebody someone something sometimes still such sure t than that thats the their theirs them themselves
	then there these they theyre thing things this those though to too try trying up us ve very want wants was wasnt way
	we well were werent what whats when where whether which while who whom whose why will with wont would wouldnt yet
	you youre your yours yourself`
		.trim()
		.split(/\s+/)
);
