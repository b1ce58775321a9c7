using { ResarcimientoService } from '../../srv/resarcimiento/service';

// What each act on a row asks for.
annotate ResarcimientoService.Exclusiones with actions {
  verificar(
    aplica @title: '{i18n>PreguntaAplica}',
    evidencia @title: '{i18n>EvidenciaExclusion}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.Riesgos with actions {
  valorar(
    probabilidad @title: '{i18n>RiesgoProbabilidad}' @UI.ParameterDefaultValue: in.probabilidad,
    impacto @title: '{i18n>RiesgoImpacto}' @UI.ParameterDefaultValue: in.impacto,
    motivo @title: '{i18n>RiesgoMotivo}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.Acciones with actions {
  marcar(
    evidencia @title: '{i18n>EvidenciaAccion}' @UI.MultiLineText
  );

  proponerOmision(
    motivo @title: '{i18n>MotivoOmision}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.Mesas with actions {
  nombrarMiembro(
    rol @title: '{i18n>RolMesa}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'RolesMesa',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: rol, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    nombre @title: '{i18n>NombreMiembro}',
    correo @title: '{i18n>Correo}',
    usuario @title: '{i18n>UsuarioMiembro}'
  );

  @Common.IsActionCritical
  convocar;

  reprogramar(
    inicio @title: '{i18n>InicioMesa}' @UI.ParameterDefaultValue: in.inicio,
    minutos @title: '{i18n>MinutosMesa}' @UI.ParameterDefaultValue: in.minutos,
    lugar @title: '{i18n>LugarMesa}' @UI.ParameterDefaultValue: in.lugar,
    motivo @title: '{i18n>MotivoReprogramar}' @UI.MultiLineText
  );

  celebrar(
    acta @title: '{i18n>Acta}' @UI.MultiLineText,
    decisiones @title: '{i18n>Decisiones}' @UI.MultiLineText,
    celebradaEn @title: '{i18n>CelebradaEnVacio}'
  );

  @Common.IsActionCritical
  cancelar(
    motivo @title: '{i18n>MotivoCancelar}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.MiembrosMesa with actions {
  registrarAsistencia(
    asistio @title: '{i18n>PreguntaAsistio}'
  );

  @Common.IsActionCritical
  retirar;
};

annotate ResarcimientoService.Contactos with actions {
  realizar(
    medio @title: '{i18n>ReconexionContactoMedio}' @UI.ParameterDefaultValue: 'TELEFONO'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    realizadoEn @title: '{i18n>ReconexionContactoCuando}',
    logrado @title: '{i18n>ReconexionContactoLogrado}' @UI.ParameterDefaultValue: true,
    notas @title: '{i18n>ReconexionContactoNotas}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.PasosDados with actions {
  dar(
    nota @title: '{i18n>NotaPaso}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.Devoluciones with actions {
  tramitar(
    responsable @title: '{i18n>ACargoDe}' @UI.ParameterDefaultValue: in.responsable,
    referencia @title: '{i18n>ReferenciaPago}' @UI.ParameterDefaultValue: in.referencia
  );

  @Common.IsActionCritical
  resolver(
    pagada @title: '{i18n>PreguntaPagada}',
    resultado @title: '{i18n>ResultadoDevolucion}' @UI.MultiLineText,
    referencia @title: '{i18n>ReferenciaPago}' @UI.ParameterDefaultValue: in.referencia
  );
};

annotate ResarcimientoService.AccionesMejora with actions {
  cumplir(
    evidencia @title: '{i18n>EvidenciaMejora}' @UI.MultiLineText
  );
};
