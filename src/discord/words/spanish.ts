import type { DiscordWords } from "./words.ts";

export const spanish: DiscordWords = {
	commands: {
		ask: {
			name: "preguntar",
			description: "Hacer una pregunta a los artículos",
			options: {
				question: { name: "pregunta", description: "¿Qué quieres saber?" },
				article: { name: "artículo", description: "Buscar solo en este artículo" },
				private: { name: "privado", description: "Mostrarte la respuesta solo a ti" },
			},
		},
		quotes: {
			name: "citas",
			description: "Mostrar quién dijo qué, palabra por palabra",
			options: {
				speaker: {
					name: "autor",
					description: "¿Palabras de quién? Un nombre, un cargo o una organización",
				},
				about: { name: "tema", description: "¿Palabras sobre qué?" },
				article: { name: "artículo", description: "Buscar solo en este artículo" },
				private: { name: "privado", description: "Mostrarte las citas solo a ti" },
			},
		},
		article: {
			name: "artículo",
			description: "Mostrar un artículo y las preguntas a las que responde",
			options: { name: { name: "nombre", description: "¿Qué artículo?" } },
		},
		articles: { name: "artículos", description: "Recorrer los artículos" },
		help: { name: "ayuda", description: "Lo que puedes hacer con este bot" },
		privacy: { name: "privacidad", description: "Qué hace este bot con lo que escribes" },
		status: { name: "estado", description: "Mostrar qué artículos hay y qué falla en los demás" },
		reload: { name: "recargar", description: "Volver a leer los artículos" },
		settings: {
			name: "ajustes",
			description: "Fijar dónde y cómo responde este bot en este servidor",
			options: { channel: { name: "canal", description: "Fijar los artículos de este canal" } },
		},
		quiet: {
			name: "silencio",
			description: "No responder a nada sin mención durante una hora; otra vez para terminar",
		},
		insights: {
			name: "resumen",
			description: "Qué preguntan los miembros y qué no responden los artículos",
			options: {
				show: { name: "ver", description: "Ver las preguntas y los votos" },
				csv: { name: "csv", description: "Recibirlo todo en un archivo" },
				forget: { name: "olvidar", description: "Olvidar las preguntas y votos de este servidor" },
			},
		},
		find: "Buscar en los artículos",
	},
	labels: {
		more: "Más",
		nearest: "Pasajes más cercanos",
		context: "En contexto",
		section: "Sección entera",
		quotes: "Citas",
		share: "Compartir aquí",
		delete: "Borrar",
		previous: "Anterior",
		next: "Siguiente",
		alsoAnswers: "Este artículo también responde a",
		openArticle: "Abrir un artículo",
		readArticle: "Leer el artículo",
	},
	asked: "Pregunta:",
	howToAsk: [
		"Mencióname con una pregunta, o usa /preguntar, y busco la respuesta en los artículos.",
		"Muestro el pasaje palabra por palabra, y digo cuándo no responden. Por ejemplo:",
	],
	noArticles: "Todavía no hay artículos sobre los que preguntar.",
	slowDown: (seconds) =>
		`Eso fue rápido. Vuelve a preguntar dentro de ${seconds === 1 ? "un segundo" : `${seconds} segundos`}.`,
	failed: (reference) =>
		`Algo ha fallado por mi parte. Si se repite, díselo a quienes llevan este bot: referencia ${reference}.`,
	unknownArticle: "No hay ningún artículo así.",
	didYouMean: "¿Querías decir:",
	staleButton:
		"Lo que esto representaba ya no está en los artículos. Usa /preguntar para hacer otra pregunta.",
	nearestPassages: "Lo más cercano a la pregunta, aunque no parece responderla:",
	articleChanged: "El artículo ha cambiado desde entonces. Ahora dice:",
	unknownSpeaker: "Nadie a quien se cite se llama así.",
	quotesAsked: ({ speaker, about, article }) => {
		const parts = [
			speaker === null ? "" : ` de ${speaker}`,
			about === null ? "" : ` sobre ${about}`,
			article === null ? "" : ` en ${article}`,
		].join("");
		return parts === "" ? "A quién se cita" : `Citas${parts}`;
	},
	pageNumber: (page, pages) => `página ${page} de ${pages}`,
	noMorePages:
		"Hay más páginas, pero las palabras pedidas son demasiado largas para pasarlas. Usa /citas con menos.",
	sharedBy: (name) => `compartido por ${name}`,
	mayNotDelete:
		"Solo quien preguntó y quienes pueden gestionar mensajes aquí pueden borrar esta respuesta.",
	nothingInMessage: "Ese mensaje no contiene palabras que buscar.",
	published: (date) => `Publicado: ${date}`,
	updated: (date) => `actualizado: ${date}`,
	quotedIn: "Se cita a:",
	unchangedSince: (time) => `último cambio ${time}`,
	readingOn: "Las respuestas siguen el sentido y las palabras de las preguntas.",
	readingOff: "Las respuestas siguen solo las palabras: la lectura está desactivada.",
	readingFailed: (reason) =>
		`Las respuestas siguen solo las palabras, porque el lector no se puede usar: ${reason}`,
	noProblems: "Todos los archivos están bien.",
	problemCount: (count) => (count === 1 ? "1 problema:" : `${count} problemas:`),
	stillReading: "Los artículos aún se están leyendo. /estado dirá cuándo están.",
	mayNotManage: "Solo puede usarlo quien pueda gestionar este servidor.",
	articleCount: (count) => (count === 1 ? "1 artículo" : `${count} artículos`),
	askElsewhere: (channels) => `En este canal no respondo. Pregúntame en ${channels}.`,
	voteKept: "Gracias, tu voto cuenta. Con el otro botón lo cambias.",
	voteWaiting: "Gracias. Tu voto contará en cuanto vuelva la base de datos.",
	voteRefused: "No se pudo guardar tu voto. Inténtalo más tarde.",
	nothingKept: "Este bot no guarda nada aquí: no hay nada que ajustar ni que ver.",
	settings: {
		title: "Ajustes",
		titleOf: (channel) => `Ajustes de ${channel}`,
		answersIn: (channels) => `Respondo en ${channels}.`,
		answersEverywhere: "Respondo en todos los canales.",
		answersFrom: (articles) =>
			articles === 1
				? "Respondo a partir de 1 artículo elegido."
				: `Respondo a partir de ${articles} artículos elegidos.`,
		answersFromAll: "Respondo a partir de todos los artículos.",
		answersAsServer: "Respondo a partir de los artículos elegidos para el servidor.",
		pickChannels: "Canales donde respondo (ninguno: todos)",
		pickArticles: "Artículos de los que respondo (ninguno: todos)",
		pickCooldown: "Cuánto puede preguntar una persona",
		cooldownDefault: "Tanto como este bot permite en todas partes",
		cooldownOff: "Tanto como quiera",
		cooldownRule: (questions, seconds) =>
			`${questions === 1 ? "1 pregunta" : `${questions} preguntas`} en ${seconds} segundos`,
		mentionsForAll:
			"Quien pregunta mencionándome recibe una respuesta a la vista de todos: Discord solo muestra a una sola persona las respuestas a comandos y botones.",
		private: (on) => `Respuestas solo para quien pregunta: ${on ? "sí" : "no"}`,
		feedback: (on) => `Votos bajo las respuestas: ${on ? "sí" : "no"}`,
		unpromptedIn: (channels) =>
			`En ${channels} respondo a las preguntas también sin mención, cuando estoy seguro.`,
		unreadable:
			"Todavía no puedo: quien mantiene el bot debe dejarle leer los mensajes (`MESSAGE_CONTENT`).",
		quietUntil: (time) => `No respondo a nada sin mención hasta ${time}.`,
		threadsUnreadable:
			"En los hilos, para seguir preguntando hace falta una mención o una respuesta que me avise.",
		pickUnprompted: "Canales donde respondo sin mención",
		hints: (on) => `🔎 cuando no estoy seguro: ${on ? "sí" : "no"}`,
		threads: (on) => `Responder en un hilo: ${on ? "sí" : "no"}`,
		quietNow: (time) =>
			`No respondo a nada sin mención hasta ${time}. Otra vez /silencio y termina.`,
		quietOver: "Vuelvo a responder sin mención en los canales elegidos.",
		saved: "Guardado.",
		savedLater: "Ya vale, y se guardará en cuanto vuelva la base de datos.",
		notSaved: "No se pudo guardar. Inténtalo más tarde.",
	},
	insights: {
		title: "Lo que preguntaron los miembros",
		since: (date) => `desde ${date}`,
		missed: "Sin respuesta",
		asked: "Preguntado",
		votes: "Votos",
		nothing: "Nada todavía.",
		alike: (count) => `y ${count} parecidas`,
		csv: "Archivo CSV",
		forget: "Olvidar",
		forgetWhat:
			"Esto olvida para siempre las preguntas y los votos de este servidor. Los ajustes quedan.",
		forgetSure: "Olvidarlo todo",
		forgotten: "Olvidado.",
		away: "La base de datos no responde. Inténtalo más tarde.",
	},
	help: [
		"### Verbatim",
		"Respondo a preguntas sobre artículos con sus propias palabras, y digo cuándo no responden.",
		"- `/preguntar`, una mención o un mensaje directo: hacer una pregunta",
		"- Responde a una respuesta, con la mención activada, para seguir preguntando sobre el mismo artículo",
		"- `/artículo` y `/artículos`: sobre qué se puede preguntar",
		"- `/citas`: quién dijo qué",
		"- El menú de un mensaje, *Aplicaciones*, *Buscar en los artículos*: buscar una respuesta a ese mensaje",
		"- 👍 y 👎: decir si una respuesta fue buena",
		"Edita tu pregunta y su respuesta cambia; bórrala y la respuesta desaparece.",
	],
	privacy: [
		"### Privacidad",
		"Solo leo lo que se me envía: comandos, mensajes que me mencionan, mensajes directos, respuestas a mis mensajes y mensajes que alguien me señala.",
		"En los canales que un servidor ha elegido para ello leo también preguntas que no se me hacen, y guardo solo las que respondo.",
		"En los servidores guardo por un tiempo limitado, por lo general treinta días, las palabras de las preguntas y los votos bajo las respuestas, sin saber de quién son; de los mensajes directos nada. Recuerdo unos segundos cuántas veces preguntaste, para frenar avalanchas.",
		"Nada de lo que escribes llega a nadie más que a Discord. Los detalles están en `PRIVACY.md`, en el código del bot.",
	],
};
